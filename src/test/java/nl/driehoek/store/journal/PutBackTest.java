package nl.driehoek.store.journal;

import static nl.driehoek.store.journal.SqliteJournalTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Difference;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is put back takes the place of all there is, which is kept and can be put back in turn. */
class PutBackTest {
    private static final SessionId ONE = new SessionId("s-1");
    private static final SessionId TWO = new SessionId("s-2");
    private static final List<Entry> ENTRIES = new RandomSession(5).play(60).entries();

    @TempDir
    Path temporary;

    private Path folder;
    private Instant now = Instant.parse("2026-11-22T14:30:00Z");
    private SqliteJournal journal;

    @BeforeEach
    void open() throws Exception {
        folder = temporary.resolve("data");
        journal = new SqliteJournal(folder, Decks::read, Connector::sqlite, () -> now);
        journal.append(ONE, ENTRIES.subList(0, 20));
        journal.settings().put("theme", "light");
        journal.backups().makeIfChanged();
        now = now.plus(Duration.ofHours(1));
        journal.append(ONE, ENTRIES.subList(20, 30));
        journal.append(TWO, ENTRIES.subList(0, 4));
        journal.settings().put("theme", "dark");
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whatABackupHoldsIsKnownBefore() throws Exception {
        Backup backup = journal.backups().all().getFirst();
        assertThat(backup.madeAt()).isEqualTo(Instant.parse("2026-11-22T14:30:00Z"));
        assertThat(backup.sessions()).singleElement().satisfies(held -> {
            assertThat(held.session().id()).isEqualTo(ONE);
            assertThat(held.entries()).isEqualTo(20);
        });
        Difference difference =
                Difference.between(backup.sessions(), journal.backups().now());
        assertThat(difference.shorter()).hasSize(1);
        assertThat(difference.gone()).extracting("id").containsExactly(TWO);
        assertThat(difference.back()).isEmpty();
    }

    @Test
    void itTakesThePlaceOfAllButTheSettingsAndCanBeUndone() throws Exception {
        Backup before = journal.backups().all().getFirst();
        Backup kept = journal.backups().putBack(before).orElseThrow();
        assertThat(journal.read(ONE)).isEqualTo(ENTRIES.subList(0, 20));
        assertThat(journal.read(TWO)).isEmpty();
        assertThat(journal.settings().all()).containsEntry("theme", "dark");
        assertThat(kept.sort()).isEqualTo(Backup.Sort.REPLACED);
        assertThat(kept.name()).endsWith("-replaced.db");
        assertThat(kept.sessions()).hasSize(2);

        journal.backups().putBack(kept);
        assertThat(journal.read(ONE)).isEqualTo(ENTRIES.subList(0, 30));
        assertThat(journal.read(TWO)).isEqualTo(ENTRIES.subList(0, 4));
        assertThat(journal.setAside()).isEmpty();
        assertThat(journal.findings()).isEmpty();
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("set-aside"));
    }

    @Test
    void theNextStartFindsWhatWasPutBackAndGoesOnWithIt() throws Exception {
        journal.backups().putBack(journal.backups().all().getFirst());
        journal.append(ONE, ENTRIES.subList(20, 25));
        journal.close();
        try (SqliteJournal next = new SqliteJournal(folder, Decks::read)) {
            next.check();
            assertThat(next.read(ONE)).isEqualTo(ENTRIES.subList(0, 25));
            assertThat(next.findings()).isEmpty();
        }
    }

    @Test
    void aSwapThatWasBrokenOffGoesOnAtTheNextStart() throws Exception {
        Path backup = temporary
                .resolve("data-backup")
                .resolve(journal.backups().all().getFirst().name());
        journal.close();
        Files.copy(backup, Names.beside(folder.resolve(Names.DATABASE), ".salvaged"));
        Files.delete(Names.beside(folder.resolve(Names.DATABASE), HeadLog.END));
        Files.move(folder.resolve(Names.DATABASE), folder.resolve("driehoek.db.set-aside-1"));
        try (SqliteJournal next = new SqliteJournal(folder, Decks::read)) {
            assertThat(next.read(ONE)).isEqualTo(ENTRIES.subList(0, 20));
        }
    }

    @Test
    void aBackupThatRottedIsRefusedAndNothingChanges() throws Exception {
        Backup backup = journal.backups().all().getFirst();
        Path file = temporary.resolve("data-backup").resolve(backup.name());
        try (Connection connection = Connector.sqlite(file)) {
            Schema.run(connection, "UPDATE event SET json = '{}' WHERE seq = 3");
        }
        assertThat(journal.backups().all()).hasSize(1);
        assertThatThrownBy(() -> journal.backups().putBack(backup))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(journal.read(ONE)).isEqualTo(ENTRIES.subList(0, 30));
        assertThat(journal.backups().all()).hasSize(1);
    }

    @Test
    void aBackupOfAnOlderFormatIsPutBackInTodays() throws Exception {
        Path old = temporary.resolve("data-backup/driehoek-20250101-120000.db");
        try (InputStream in = getClass().getResourceAsStream("/journal/format-1.db")) {
            Files.copy(in, old);
        }
        Backup backup = journal.backups().all().getLast();
        assertThat(backup.name()).isEqualTo(old.getFileName().toString());
        assertThat(backup.sessions()).isNotEmpty().allMatch(held -> held.entries() > 0);
        journal.backups().putBack(backup);
        journal.check();
        assertThat(journal.sessions()).hasSameSizeAs(backup.sessions());
        assertThat(journal.settings().all()).containsEntry("theme", "dark");
    }

    @Test
    void whereNothingMayBeWrittenNothingIsPutBack() throws Exception {
        try (SqliteJournal first = SqliteJournal.alone(folder, Decks::read);
                SqliteJournal second = SqliteJournal.alone(folder, Decks::read)) {
            assertThat(first.sessions()).hasSize(2);
            Backup backup = second.backups().all().getFirst();
            assertReason(Reason.LOCKED, () -> second.backups().putBack(backup));
            assertThat(first.read(ONE)).isEqualTo(ENTRIES.subList(0, 30));
        }
    }
}
