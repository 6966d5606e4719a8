package nl.driehoek.store.journal;

import static nl.driehoek.store.journal.SqliteJournalTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.FolderLock;
import nl.driehoek.store.table.Schema;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing may be written all is read, and what was not written is, as soon as it may be. */
class AccessTest {
    private static final SessionId SESSION = new SessionId("s-1");
    private static final List<Entry> ENTRIES = new RandomSession(5).play(60).entries();

    @TempDir
    Path temporary;

    private Path folder;
    private Instant now = Instant.parse("2026-11-22T14:30:00Z");

    @BeforeEach
    void name() {
        folder = temporary.resolve("data");
    }

    @Test
    void theSecondProgramReadsAlongAndWritesWhenTheFirstHasEnded() throws Exception {
        SqliteJournal first = SqliteJournal.alone(folder, Decks::read);
        first.append(SESSION, ENTRIES.subList(0, 5));
        try (SqliteJournal second = SqliteJournal.alone(folder, Decks::read)) {
            assertThat(second.read(SESSION)).isEqualTo(ENTRIES.subList(0, 5));
            first.append(SESSION, ENTRIES.subList(5, 9));
            assertThat(second.read(SESSION)).isEqualTo(ENTRIES.subList(0, 9));
            SessionId own = new SessionId("own");
            assertReason(Reason.LOCKED, () -> second.append(own, ENTRIES.subList(0, 3)));
            assertReason(Reason.LOCKED, () -> second.settings().put("theme", "dark"));
            assertThat(second.backups().makeIfChanged()).isEmpty();
            assertThat(second.findings()).containsExactly(new Finding.OnlyRead(Reason.LOCKED, folder));
            first.close();
            second.append(own, ENTRIES.subList(0, 3));
            assertThat(second.findings()).endsWith(new Finding.Written()).hasSize(2);
            assertThat(second.sessions()).hasSize(2);
        }
    }

    @Test
    void theSecondProgramReplacesNothingThatItFindsDamaged() throws Exception {
        try (SqliteJournal first = SqliteJournal.alone(folder, Decks::read);
                SqliteJournal second = SqliteJournal.alone(folder, Decks::read)) {
            first.append(SESSION, ENTRIES);
            assertThat(second.read(SESSION)).isEqualTo(ENTRIES);
            change("UPDATE event SET json = '{}' WHERE seq = 3");
            assertReason(Reason.DAMAGED, () -> second.read(SESSION));
            assertThat(second.setAside()).isEmpty();
            assertThat(first.read(SESSION)).hasSize(ENTRIES.size());
            assertThat(first.setAside()).isPresent();
            assertThat(second.read(SESSION)).isEqualTo(first.read(SESSION));
        }
    }

    @Test
    void aProgramThatIsStartedTwiceBeforeThereIsADatabaseWaits() throws Exception {
        Files.createDirectories(folder);
        try (FolderLock first = new FolderLock();
                SqliteJournal second = SqliteJournal.alone(folder, Decks::read)) {
            assertThat(first.take(folder)).isTrue();
            assertReason(Reason.LOCKED, second::sessions);
            assertThat(folder.resolve(Names.DATABASE)).doesNotExist();
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsReadAsFarAsItIsLikeOurs() throws Exception {
        fill();
        change("PRAGMA user_version = " + (Schema.VERSION + 7));
        change("ALTER TABLE event ADD COLUMN mood TEXT");
        change("CREATE TABLE mood (id TEXT)");
        change("DROP TABLE synopsis");
        change("UPDATE event SET checksum = 1, type = 'mood.felt' WHERE seq = 7"); // reckoned in another way
        byte[] before = Files.readAllBytes(folder.resolve(Names.DATABASE));
        try (SqliteJournal journal = SqliteJournal.alone(folder, Decks::read)) {
            assertThat(journal.sessions()).hasSize(1);
            assertThat(journal.read(SESSION)).hasSize(ENTRIES.size()).startsWith(ENTRIES.getFirst());
            assertThat(journal.settings().all()).containsEntry("theme", "dark");
            journal.check();
            assertReason(Reason.NEWER, () -> journal.append(new SessionId("own"), ENTRIES));
            assertThat(journal.findings())
                    .containsExactly(new Finding.OnlyRead(Reason.NEWER, folder.resolve(Names.DATABASE)));
        }
        assertThat(folder.resolve(Names.DATABASE)).hasBinaryContent(before);
        assertThat(temporary.resolve("data-backup")).doesNotExist();
    }

    @Test
    void aDatabaseOfAnotherShapeThatANewerProgramMadeIsRefusedAndLeftAlone() throws Exception {
        fill();
        change("PRAGMA user_version = " + (Schema.VERSION + 1));
        change("ALTER TABLE event RENAME COLUMN json TO content");
        byte[] before = Files.readAllBytes(folder.resolve(Names.DATABASE));
        try (SqliteJournal journal = SqliteJournal.alone(folder, Decks::read)) {
            assertThatThrownBy(journal::sessions)
                    .isInstanceOfSatisfying(
                            JournalException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.NEWER))
                    .hasMessage(folder.resolve(Names.DATABASE).toString());
        }
        assertThat(folder.resolve(Names.DATABASE)).hasBinaryContent(before);
    }

    @Test
    void aFolderThatWasMovedAwayIsWaitedForAndWrittenWhenItIsBack() throws Exception {
        Path away = temporary.resolve("away");
        try (SqliteJournal journal = journal()) {
            journal.append(SESSION, ENTRIES.subList(0, 5));
            Files.move(folder, away);
            assertGone(() -> journal.append(SESSION, ENTRIES.subList(5, 9)));
            assertGone(journal::sessions);
            assertThat(folder).doesNotExist();
            now = now.plus(Duration.ofSeconds(50));
            assertGone(journal::sessions);
            Files.move(away, folder);
            journal.append(SESSION, ENTRIES.subList(5, 9));
            assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 9));
            assertThat(journal.findings()).isEmpty();
        }
    }

    @Test
    void aFolderThatStaysAwayIsMadeAnewAfterAMinuteWithWhatIsKnown() throws Exception {
        try (SqliteJournal journal = journal()) {
            journal.append(SESSION, ENTRIES.subList(0, 5));
            Files.move(folder, temporary.resolve("away"));
            assertGone(journal::sessions);
            now = now.plus(Duration.ofSeconds(61));
            journal.append(SESSION, ENTRIES.subList(5, 9));
            assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 9));
        }
    }

    /** As where a stick was pulled out, on which nothing can be made. */
    @Test
    void aFolderThatCannotBeMadeAnewStaysGone() throws Exception {
        Path stick = Files.createDirectory(temporary.resolve("stick"));
        folder = stick.resolve("data");
        try (SqliteJournal journal = journal()) {
            journal.append(SESSION, ENTRIES.subList(0, 5));
            Files.move(stick, temporary.resolve("away"));
            Files.writeString(stick, "no folder");
            assertGone(journal::sessions);
            now = now.plus(Duration.ofHours(1));
            assertGone(journal::sessions);
            Files.delete(stick);
            Files.move(temporary.resolve("away"), stick);
            journal.append(SESSION, ENTRIES.subList(5, 9));
            assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 9));
        }
    }

    @Test
    void theLockOfAFolderThatWasMovedDoesNotCountForTheOneInItsPlace() throws Exception {
        Files.createDirectories(folder);
        FolderLock other = new FolderLock();
        try (FolderLock one = new FolderLock()) {
            assertThat(one.take(folder)).isTrue();
            assertThat(one.take(folder)).isTrue();
            assertThat(other.take(folder)).isFalse();
            Files.move(folder, temporary.resolve("away"));
            Files.createDirectory(folder);
            assertThat(other.take(folder)).isTrue();
            assertThat(one.take(folder)).isFalse();
            other.close();
            assertThat(one.take(folder)).isTrue();
        }
    }

    private void assertGone(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JournalException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.FOLDER_GONE))
                .hasMessage(folder.toString());
    }

    private void fill() throws Exception {
        try (SqliteJournal journal = journal()) {
            journal.append(SESSION, ENTRIES);
            journal.settings().put("theme", "dark");
        }
    }

    private SqliteJournal journal() {
        return new SqliteJournal(folder, Decks::read, Connector::sqlite, () -> now);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            Schema.run(connection, sql);
        }
    }
}
