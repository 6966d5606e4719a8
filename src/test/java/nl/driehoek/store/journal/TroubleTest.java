package nl.driehoek.store.journal;

import static nl.driehoek.store.journal.SqliteJournalTest.assertReason;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** While something is in the way a call says what; when that is gone the same call succeeds, and nothing is lost. */
class TroubleTest {
    private static final SessionId SESSION = new SessionId("s-1");
    private static final List<Entry> ENTRIES = new RandomSession(5).play(60).entries();

    @TempDir
    Path folder;

    private SqliteJournal journal;

    @AfterEach
    void close() {
        if (journal != null) {
            journal.close();
        }
    }

    @Test
    void aDatabaseThatAnotherProgramHoldsIsLockedUntilItLetsGo() throws Exception {
        journal = journal(TroubleTest::impatient);
        journal.append(SESSION, ENTRIES.subList(0, 5));
        try (Connection other = Connector.sqlite(database())) {
            Schema.run(other, "BEGIN EXCLUSIVE");
            assertReason(Reason.LOCKED, () -> journal.append(SESSION, ENTRIES.subList(5, 9)));
            Schema.run(other, "ROLLBACK");
        }
        journal.append(SESSION, ENTRIES.subList(5, 9));
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 9));
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void aDatabaseThatIsHeldWhileTheProgramStartsIsNotSetAside() throws Exception {
        journal = journal(TroubleTest::impatient);
        journal.append(SESSION, ENTRIES.subList(0, 5));
        journal.close();
        try (Connection other = Connector.sqlite(database())) {
            Schema.run(other, "PRAGMA locking_mode = EXCLUSIVE");
            Schema.run(other, "BEGIN EXCLUSIVE");
            assertReason(Reason.LOCKED, () -> journal.sessions());
        }
        assertThat(journal.sessions()).hasSize(1);
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void aFullDiskIsToldAndTheCallSucceedsWhenThereIsRoom() throws Exception {
        AtomicBoolean full = new AtomicBoolean();
        journal = journal(file -> limited(file, full.get() ? 12 : 1_000_000));
        journal.append(SESSION, ENTRIES.subList(0, 5));
        journal.close();
        full.set(true);
        Entry big = note(6, "x".repeat(100_000));
        assertReason(Reason.DISK_FULL, () -> journal.append(SESSION, List.of(big)));
        assertReason(Reason.DISK_FULL, () -> journal.append(SESSION, List.of(big)));
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 5));
        full.set(false);
        journal.close();
        journal.append(SESSION, List.of(big));
        assertThat(journal.read(SESSION)).endsWith(big).hasSize(6);
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void aFolderBelowAFileCannotBeMadeUntilTheFileIsGone() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        journal = new SqliteJournal(file.resolve("data"), Decks::read);
        assertReason(Reason.READ_ONLY, () -> journal.append(SESSION, ENTRIES));
        assertThat(journal.sessions()).isEmpty();
        assertThat(journal.findings()).containsExactly(new Finding.OnlyRead(Reason.READ_ONLY, file.resolve("data")));
        assertThat(file).hasContent("in the way");
        Files.delete(file);
        journal.append(SESSION, ENTRIES);
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES);
    }

    @Test
    void aDatabaseThatMayNotBeWrittenIsReadToTheLastCommitAndWrittenAgainWhenItMay() throws Exception {
        journal = journal(Connector::sqlite);
        journal.append(SESSION, ENTRIES.subList(0, 5)); // and stands in the log
        Guarded guarded = new Guarded();
        SqliteJournal reader = journal(guarded);
        byte[] before = Files.readAllBytes(database());
        assertThat(reader.read(SESSION)).isEqualTo(ENTRIES.subList(0, 5));
        assertThat(reader.sessions()).hasSize(1);
        assertReason(Reason.READ_ONLY, () -> reader.append(SESSION, ENTRIES.subList(5, 9)));
        assertReason(Reason.READ_ONLY, () -> reader.settings().put("theme", "dark"));
        assertThat(reader.read(SESSION)).isEqualTo(ENTRIES.subList(0, 5));
        assertThat(reader.findings()).containsExactly(new Finding.OnlyRead(Reason.READ_ONLY, folder));
        assertThat(database()).hasBinaryContent(before);
        guarded.open = true;
        reader.append(SESSION, ENTRIES.subList(5, 9));
        reader.close();
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 9));
    }

    @Test
    void damageInADatabaseThatMayNotBeWrittenCostsNoMoreThanItself() throws Exception {
        journal = journal(Connector::sqlite);
        journal.append(SESSION, ENTRIES);
        journal.close();
        try (Connection connection = Connector.sqlite(database())) {
            Schema.run(connection, "UPDATE event SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 4");
        }
        try (SqliteJournal reader = journal(new Guarded())) {
            assertThat(reader.read(SESSION)).hasSize(ENTRIES.size()).containsAll(ENTRIES.subList(4, ENTRIES.size()));
            assertThat(reader.setAside().orElseThrow().losses()).hasSize(1);
        }
        assertThat(database()).exists();
    }

    /** A database that others than this program keep from being written. */
    private static final class Guarded implements Connector {
        private boolean open;

        @Override
        public boolean mayWrite(Path folder) {
            return open;
        }

        @Override
        public Connection connect(Path file) throws SQLException {
            return Connector.sqlite(file);
        }
    }

    @Test
    void aFolderInPlaceOfTheDatabaseIsLeftAlone() throws Exception {
        Files.createDirectories(database().resolve("something"));
        journal = journal(Connector::sqlite);
        assertReason(Reason.READ_ONLY, () -> journal.sessions());
        assertThat(database().resolve("something")).isDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, DISK_FULL",
        "SQLITE_READONLY, READ_ONLY",
        "SQLITE_READONLY_DBMOVED, READ_ONLY",
        "SQLITE_CANTOPEN, READ_ONLY",
        "SQLITE_PERM, READ_ONLY",
        "SQLITE_BUSY, LOCKED",
        "SQLITE_BUSY_SNAPSHOT, LOCKED",
        "SQLITE_LOCKED, LOCKED",
        "SQLITE_IOERR_FSYNC, OTHER",
        "SQLITE_NOMEM, OTHER"
    })
    void aFailureToConnectIsToldAndGoesAway(SQLiteErrorCode code, Reason reason) throws Exception {
        AtomicBoolean failing = new AtomicBoolean(true);
        journal = journal(file -> {
            if (failing.get()) {
                throw new SQLiteException("said so", code);
            }
            return Connector.sqlite(file);
        });
        assertReason(reason, () -> journal.append(SESSION, ENTRIES));
        assertReason(reason, () -> journal.read(SESSION));
        failing.set(false);
        journal.append(SESSION, ENTRIES);
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES);
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void aDatabaseOfANewerProgramIsNotTouched() throws Exception {
        journal = journal(Connector::sqlite);
        journal.append(SESSION, ENTRIES);
        journal.close();
        try (Connection connection = Connector.sqlite(database())) {
            Schema.run(connection, "PRAGMA user_version = " + (Schema.VERSION + 1));
            Schema.run(connection, "ALTER TABLE event ADD COLUMN mood TEXT");
        }
        byte[] before = Files.readAllBytes(database());
        assertReason(Reason.NEWER, () -> journal.append(SESSION, ENTRIES));
        assertThat(journal.sessions()).hasSize(1);
        assertThat(journal.backups().makeIfChanged()).isEmpty();
        assertThat(database()).hasBinaryContent(before);
        assertThat(journal.setAside()).isEmpty();
    }

    @Test
    void twoProgramsMayWriteDifferentSessions() throws Exception {
        journal = journal(Connector::sqlite);
        SqliteJournal second = journal(Connector::sqlite);
        SessionId other = new SessionId("s-2");
        for (int i = 0; i < ENTRIES.size(); i++) {
            journal.append(SESSION, ENTRIES.subList(i, i + 1));
            second.append(other, ENTRIES.subList(i, i + 1));
        }
        assertThat(second.read(SESSION)).isEqualTo(ENTRIES);
        assertThat(journal.read(other)).isEqualTo(ENTRIES);
        second.close();
    }

    @Test
    void twoProgramsThatGoOnWithTheSameSessionEndInALockAndBothTextsCanBeKept() throws Exception {
        journal = journal(Connector::sqlite);
        SqliteJournal second = journal(Connector::sqlite);
        journal.append(SESSION, ENTRIES.subList(0, 10));
        List<Entry> mine = second.read(SESSION);
        journal.append(SESSION, List.of(note(11, "first")));
        assertReason(Reason.DIVERGED, () -> second.append(SESSION, List.of(note(11, "second"))));
        assertReason(Reason.DIVERGED, () -> second.append(SESSION, List.of(note(11, "second"), note(12, "more"))));
        assertThat(journal.read(SESSION)).endsWith(note(11, "first")).hasSize(11);
        SessionId copy = SessionId.fresh();
        second.append(copy, mine);
        second.append(copy, List.of(note(11, "second"), note(12, "more")));
        assertThat(second.read(copy)).endsWith(note(12, "more")).hasSize(12);
        second.close();
    }

    private SqliteJournal journal(Connector connector) {
        return new SqliteJournal(folder, Decks::read, connector, InstantSource.system());
    }

    private Path database() {
        return folder.resolve(Names.DATABASE);
    }

    private static Entry note(long seq, String text) {
        return new Entry(seq, ENTRIES.getLast().at(), new NoteWritten(new CardRef("d", "c"), text));
    }

    private static Connection impatient(Path file) throws SQLException {
        Connection connection = Connector.sqlite(file);
        Schema.run(connection, "PRAGMA busy_timeout = 20");
        return connection;
    }

    private static Connection limited(Path file, int pages) throws SQLException {
        Connection connection = Connector.sqlite(file);
        Schema.run(connection, "PRAGMA max_page_count = " + pages);
        return connection;
    }
}
