package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy a day, a week of them, each a whole database. */
class BackupsTest {
    private static final SessionId SESSION = new SessionId("s-1");
    private static final List<Entry> ENTRIES = new RandomSession(5).play(60).entries();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-22T14:30:00Z");
    private SqliteJournal journal;

    @BeforeEach
    void open() {
        journal = new SqliteJournal(folder, Decks::read, Connector::sqlite, () -> now);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void anEmptyJournalIsNotCopied() {
        assertThat(journal.backUpIfDue()).isEmpty();
        assertThat(folder.resolve("backup")).doesNotExist();
    }

    @Test
    void aCopyIsAWholeJournal() throws Exception {
        journal.append(SESSION, ENTRIES);
        Path copy = journal.backUpIfDue().orElseThrow();
        assertThat(copy).isEqualTo(folder.resolve("backup/driehoek-20261122-143000.db"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.copy(copy, elsewhere.resolve(Names.DATABASE));
        try (SqliteJournal restored = new SqliteJournal(elsewhere, Decks::read)) {
            assertThat(restored.read(SESSION)).isEqualTo(ENTRIES);
            assertThat(restored.setAside()).isEmpty();
        }
    }

    @Test
    void thereIsOneADayAndAWeekOfThem() throws Exception {
        journal.append(SESSION, ENTRIES);
        Files.createDirectories(folder.resolve("backup"));
        Files.writeString(folder.resolve("backup/driehoek-by-hand.db"), "somebody's own");
        for (int hour = 0; hour < 24 * 10; hour++) {
            journal.backUpIfDue();
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(backups())
                .containsExactly(
                        "driehoek-20261125-143000.db",
                        "driehoek-20261126-143000.db",
                        "driehoek-20261127-143000.db",
                        "driehoek-20261128-143000.db",
                        "driehoek-20261129-143000.db",
                        "driehoek-20261130-143000.db",
                        "driehoek-20261201-143000.db",
                        "driehoek-by-hand.db");
    }

    @Test
    void aClockThatOnceWentWrongDoesNotStopThem() throws Exception {
        journal.append(SESSION, ENTRIES);
        now = Instant.parse("2099-01-01T00:00:00Z");
        assertThat(journal.backUpIfDue()).isPresent();
        now = Instant.parse("2026-11-22T14:30:00Z");
        assertThat(journal.backUpIfDue()).isPresent();
        assertThat(journal.backUpIfDue()).isEmpty();
    }

    @Test
    void whereTheDatabaseIsGoneItsBackupIsOfferedAndCanBeBroughtBack() throws Exception {
        journal.append(SESSION, ENTRIES.subList(0, 20));
        journal.backUpIfDue();
        journal.append(SESSION, ENTRIES.subList(20, 30));
        journal.close();
        Files.delete(folder.resolve(Names.DATABASE));
        SessionId fresh = new SessionId("fresh");
        try (SqliteJournal anew = new SqliteJournal(folder, Decks::read, Connector::sqlite, () -> now)) {
            anew.append(fresh, ENTRIES.subList(0, 3));
            assertThat(anew.findings()).containsExactly(new Finding.Gone(folder.resolve(Names.DATABASE), now, 1, 20));
            Restored restored = anew.restore();
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
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        journal.append(SESSION, ENTRIES);
        journal.backUpIfDue();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> !file.equals(folder)))
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
        assertThat(journal.backUpIfDue()).isEmpty();
        journal.append(SESSION, ENTRIES.subList(5, 10));
        assertThat(journal.read(SESSION)).isEqualTo(ENTRIES.subList(0, 10));
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
