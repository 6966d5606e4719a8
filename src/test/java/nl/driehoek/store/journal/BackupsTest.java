package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the database beside its folder, each a whole one, after each change and as many as the rotation keeps. */
class BackupsTest {
    private static final SessionId SESSION = new SessionId("s-1");
    private static final List<Entry> ENTRIES = new RandomSession(5).play(60).entries();

    @TempDir
    Path temporary;

    private Path folder;
    private Path beside;

    private Instant now = Instant.parse("2026-11-22T14:30:00Z");
    private SqliteJournal journal;

    @BeforeEach
    void open() {
        folder = temporary.resolve("data");
        beside = temporary.resolve("data-backup");
        journal = new SqliteJournal(folder, Decks::read, Connector::sqlite, () -> now);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void anEmptyJournalIsNotCopied() {
        assertThat(journal.backups().makeIfChanged()).isEmpty();
        assertThat(beside).doesNotExist();
    }

    @Test
    void aCopyStandsBesideTheFolderAndIsAWholeJournal() throws Exception {
        journal.append(SESSION, ENTRIES);
        Path copy = journal.backups().makeIfChanged().orElseThrow();
        assertThat(copy).isEqualTo(beside.resolve("driehoek-20261122-143000-0001.db"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.copy(copy, elsewhere.resolve(Names.DATABASE));
        try (SqliteJournal restored = new SqliteJournal(elsewhere, Decks::read)) {
            assertThat(restored.read(SESSION)).isEqualTo(ENTRIES);
            assertThat(restored.setAside()).isEmpty();
        }
    }

    @Test
    void aCopyIsMadeOnlyAfterAChange() throws Exception {
        journal.append(SESSION, ENTRIES.subList(0, 20));
        assertThat(journal.backups().makeIfChanged()).isPresent();
        now = now.plus(Duration.ofDays(40));
        assertThat(journal.backups().makeIfChanged()).isEmpty();
        journal.settings().put("window", "0 0 800 600");
        assertThat(journal.backups().makeIfChanged())
                .as("where a window stands")
                .isEmpty();
        journal.settings().put(Templates.setting("My plan"), "1.1-q3 5");
        assertThat(journal.backups().makeIfChanged()).as("a template").isPresent();
        journal.append(SESSION, ENTRIES.subList(20, 21));
        journal.close();
        assertThat(journal.backups().makeIfChanged()).as("one entry").isPresent();
    }

    @Test
    void aHundredDaysLeaveAsManyAsTheRotationKeeps() throws Exception {
        Files.createDirectories(beside);
        Files.writeString(beside.resolve("driehoek-by-hand.db"), "somebody's own");
        for (int day = 0; day < 100; day++) {
            journal.append(new SessionId("s-" + day), ENTRIES.subList(0, 1));
            journal.backups().makeIfChanged();
            now = now.plus(Duration.ofHours(25));
        }
        assertThat(backups()).hasSize(12 + 4).contains("driehoek-by-hand.db", "driehoek-20261130-223000-0009.db");
        assertThat(journal.backups().all()).allMatch(backup -> backup.sort() == Backup.Sort.MADE);
    }

    @Test
    void theNewestIsKeptEvenWhereTheClockWasSetBack() throws Exception {
        for (int year = 2099; year > 2070; year--) {
            now = Instant.parse(year + "-01-01T00:00:00Z");
            journal.append(new SessionId("s-" + year), ENTRIES.subList(0, 1));
            assertThat(journal.backups().makeIfChanged()).isPresent();
        }
        assertThat(journal.backups().all().getFirst().sessions()).hasSize(29);
    }

    @Test
    void thoseThatStoodWithinTheFolderAreTakenAlong() throws Exception {
        journal.append(SESSION, ENTRIES.subList(0, 20));
        Path first = journal.backups().makeIfChanged().orElseThrow();
        Path within = Files.createDirectory(folder.resolve("backup"));
        Files.move(first, within.resolve("driehoek-20261121-101500.db"));
        assertThat(journal.backups().all())
                .singleElement()
                .satisfies(backup -> assertThat(backup.sessions()).hasSize(1));
        assertThat(journal.backups().makeIfChanged()).as("nothing has changed").isEmpty();
        journal.append(SESSION, ENTRIES.subList(20, 30));
        journal.backups().makeIfChanged();
        assertThat(backups()).containsExactly("driehoek-20261121-101500.db", "driehoek-20261122-143000-0001.db");
        assertThat(within).isEmptyDirectory();
    }

    @Test
    void whereNothingCanStandBesideTheFolderTheyStandWithinIt() throws Exception {
        Files.writeString(beside, "a file in the way");
        journal.append(SESSION, ENTRIES);
        assertThat(journal.backups().makeIfChanged().orElseThrow()).hasParent(folder.resolve("backup"));
        assertThat(journal.backups().all()).hasSize(1);
    }

    @Test
    void aCopyThatIsNotWhatWasWrittenDoesNotCount() throws Exception {
        journal.append(SESSION, ENTRIES);
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            Schema.run(connection, "UPDATE event SET json = '{}' WHERE seq = 3");
        }
        assertThat(journal.backups().makeIfChanged()).isEmpty();
        assertThat(backups()).isEmpty();
        assertThat(journal.setAside()).as("and the damage has been found").isPresent();
    }

    @Test
    void aBackupThatRottedIsNamedAndAnotherOneIsMade() throws Exception {
        journal.append(SESSION, ENTRIES);
        Path copy = journal.backups().makeIfChanged().orElseThrow();
        Files.write(copy, new byte[5000]);
        assertThat(journal.backups().makeIfChanged()).isPresent();
        assertThat(journal.backups().all())
                .extracting(Backup::sort)
                .containsExactly(Backup.Sort.MADE, Backup.Sort.UNREADABLE);
    }

    @Test
    void whereTheDatabaseIsGoneItsBackupIsOfferedAndCanBeBroughtBack() throws Exception {
        journal.append(SESSION, ENTRIES.subList(0, 20));
        journal.backups().makeIfChanged();
        journal.append(SESSION, ENTRIES.subList(20, 30));
        journal.close();
        Files.delete(folder.resolve(Names.DATABASE));
        SessionId fresh = new SessionId("fresh");
        try (SqliteJournal anew = new SqliteJournal(folder, Decks::read, Connector::sqlite, () -> now)) {
            anew.append(fresh, ENTRIES.subList(0, 3));
            assertThat(anew.findings()).containsExactly(new Finding.Gone(folder.resolve(Names.DATABASE), now, 1, 20));
            Restored restored = anew.backups().restore();
            assertThat(restored.sessions()).isEqualTo(1);
            assertThat(restored.entries()).isEqualTo(20);
            assertThat(restored.losses())
                    .singleElement()
                    .satisfies(loss -> assertThat(loss.entries()).isEqualTo(10));
            assertThat(anew.read(SESSION)).isEqualTo(ENTRIES.subList(0, 20));
            assertThat(anew.read(fresh)).isEqualTo(ENTRIES.subList(0, 3));
            anew.check();
        }
        try (SqliteJournal later = new SqliteJournal(folder, Decks::read)) {
            assertThat(later.sessions()).hasSize(2);
            assertThat(later.findings()).isEmpty();
        }
    }

    @Test
    void nobodyElseMayReadWhatIsWritten() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        journal.append(SESSION, ENTRIES);
        journal.backups().makeIfChanged();
        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.filter(file -> !file.equals(folder) && !file.equals(temporary)))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .noneMatch(leave -> leave.name().startsWith("OTHERS")
                                    || leave.name().startsWith("GROUP")));
        }
    }

    @Test
    void aFailureToCopyFailsNothingElse() throws JournalException, IOException {
        journal.append(SESSION, ENTRIES.subList(0, 5));
        Files.writeString(folder.resolve("backup"), "a file in the way");
        Files.writeString(beside, "another one");
        assertThat(journal.backups().makeIfChanged()).isEmpty();
        assertThat(journal.findings()).containsExactly(new Finding.NoBackup(Reason.READ_ONLY, beside));
        journal.append(SESSION, ENTRIES.subList(5, 10));
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 10));
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(beside)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
