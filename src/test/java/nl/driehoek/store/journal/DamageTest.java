package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened to the database's bytes: none is thrown away, and the program works on. */
class DamageTest {
    private static final int SESSIONS = 30;
    private static final Map<SessionId, List<Entry>> ALL =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    @TempDir
    static Path once;

    private static byte[] sound;

    @TempDir
    Path temporary;

    private Path folder;

    private Path database;

    @BeforeAll
    static void fill() throws Exception {
        try (SqliteJournal journal = new SqliteJournal(once, Decks::read)) {
            journal.keep(Decks.edition("kit"));
            journal.settings().put("theme", "dark");
            for (int i = 0; i < SESSIONS; i++) {
                SessionId id = new SessionId("session-" + i);
                ALL.put(id, new RandomSession(i).play(60).entries());
                journal.append(id, ALL.get(id));
            }
        }
        sound = Files.readAllBytes(once.resolve(Names.DATABASE));
    }

    @BeforeEach
    void name() throws IOException {
        folder = Files.createDirectory(temporary.resolve("data"));
        database = folder.resolve(Names.DATABASE);
    }

    static IntStream cuts() {
        Random random = new Random(1);
        IntStream edges = IntStream.of(1, 15, 16, 17, 99, 100, 101, 512, 4095, 4096, 4097);
        return IntStream.concat(
                edges, IntStream.generate(() -> random.nextInt(sound.length)).limit(12));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aCutDatabaseIsSetAsideWhole(int length) throws Exception {
        byte[] torn = Arrays.copyOf(sound, length);
        Files.write(database, torn);
        SetAside aside = openAndUse();
        assertThat(aside.to()).hasBinaryContent(torn);
    }

    @Test
    void whatIsReadableOfACutDatabaseIsTakenOver() throws Exception {
        Files.write(database, Arrays.copyOf(sound, sound.length - 3 * 4096));
        SetAside aside = openAndUse();
        assertThat(aside.sessions()).isGreaterThan(SESSIONS / 2);
        int salvaged = 0;
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            for (SessionSummary summary : journal.sessions()) {
                if (ALL.containsKey(summary.id())) {
                    List<Entry> entries = written(journal.read(summary.id()));
                    assertThat(ALL.get(summary.id())).containsAll(entries);
                    assertThat(Session.of(entries).label().title()).isEqualTo(summary.title());
                    salvaged += entries.size();
                }
            }
        }
        assertThat(salvaged).isEqualTo(aside.entries());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomBytesOverwrittenChangeNoWordAndWhatTheyCostIsTold(long seed) throws Exception {
        Random random = new Random(seed);
        byte[] damaged = sound.clone();
        byte[] garbage = new byte[1 + random.nextInt(600)];
        random.nextBytes(garbage);
        int at = seed % 4 == 0 ? random.nextInt(120) : random.nextInt(damaged.length - garbage.length);
        System.arraycopy(garbage, 0, damaged, at, garbage.length);
        Files.write(database, damaged);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            journal.check();
            long lost = 0;
            for (var session : ALL.entrySet()) {
                List<Entry> entries = written(journal.read(session.getKey()));
                assertThat(session.getValue()).containsAll(entries);
                lost += session.getValue().size() - entries.size();
            }
            long told = journal.setAside().stream()
                    .flatMap(aside -> aside.losses().stream())
                    .mapToLong(Loss::entries)
                    .sum();
            assertThat(told).isEqualTo(lost);
            assertWorks(journal);
            for (SetAside aside : journal.setAside().stream().toList()) {
                assertThat(aside.to()).hasBinaryContent(damaged);
            }
        }
    }

    @Test
    void aSingleSpoiledPageCostsOnlyWhatStoodOnIt() throws Exception {
        byte[] damaged = sound.clone();
        int page = damaged.length / 4096 / 2 * 4096;
        Arrays.fill(damaged, page, page + 4096, (byte) 0xa5);
        Files.write(database, damaged);
        SetAside aside = openAndUse();
        int all = ALL.values().stream().mapToInt(List::size).sum();
        assertThat(aside.entries()).isBetween(all - 100, all);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 100, 4096})
    void aSpoiledFirstPageCostsNothing(int length) throws Exception {
        byte[] damaged = sound.clone();
        Arrays.fill(damaged, 0, length, (byte) 0);
        Files.write(database, damaged);
        assertThat(openAndUse().sessions()).isEqualTo(SESSIONS);
        assertEverythingIn(folder);
    }

    /** SQLite says of it that it is an error, and not that it is corrupt. */
    @Test
    void aHeaderThatSpeaksOfAFormatOfTheFutureCostsNothing() throws Exception {
        byte[] damaged = sound.clone();
        damaged[47] = 9; // how tables are laid out
        Files.write(database, damaged);
        assertThat(openAndUse().sessions()).isEqualTo(SESSIONS);
        assertEverythingIn(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database at all", "SQLite format 3\0 but that is all"})
    void aFileThatIsNoDatabaseIsSetAside(String text) throws Exception {
        Files.writeString(database, text.repeat(20));
        SetAside aside = openAndUse();
        assertThat(aside.to()).hasContent(text.repeat(20));
        assertThat(aside.sessions()).isZero();
    }

    @Test
    void theDatabaseOfAnotherProgramIsSetAsideAndNotTouched() throws Exception {
        run("CREATE TABLE recipe (name TEXT)");
        run("INSERT INTO recipe VALUES ('soup')");
        byte[] before = Files.readAllBytes(database);
        assertThat(openAndUse().to()).hasBinaryContent(before);
    }

    @Test
    void aDatabaseWithoutOneOfItsTablesIsSetAside() throws Exception {
        Files.write(database, sound);
        run("DROP TABLE setting");
        SetAside aside = openAndUse();
        assertThat(aside.sessions()).isEqualTo(SESSIONS);
    }

    @Test
    void anEmptyFileIsFilledWhereNothingWasBefore() throws Exception {
        Files.createFile(database);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertWorks(journal);
            assertThat(journal.setAside()).isEmpty();
        }
    }

    @Test
    void anEmptyFileWithABackupIsWhatAPowerCutLeftAndIsFilledFromIt() throws Exception {
        Files.write(database, sound);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertThat(journal.backups().makeIfChanged()).isPresent();
        }
        Files.write(database, new byte[0]);
        SetAside aside = openAndUse();
        assertThat(aside.sessions()).isEqualTo(SESSIONS);
        assertEverythingIn(folder);
    }

    @Test
    void whatADamagedDatabaseLacksComesFromItsBackup() throws Exception {
        Files.write(database, sound);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertThat(journal.backups().makeIfChanged()).isPresent();
        }
        Files.write(database, Arrays.copyOf(sound, sound.length / 2));
        assertThat(openAndUse().sessions()).isEqualTo(SESSIONS);
        assertEverythingIn(folder);
    }

    @Test
    void changesThatLostTheirDatabaseAreNotWiped() throws Exception {
        Path wal = Files.writeString(Names.beside(database, Names.WAL), "changes");
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertWorks(journal);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.equals(wal))
                            .filter(file -> file.toString().endsWith(Names.WAL)))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside).hasContent("changes"));
        }
    }

    @Test
    void aReplacementThatWasBrokenOffGoesOnAtTheNextStart() throws Exception {
        Files.write(Names.beside(database, ".salvaged"), sound);
        assertEverythingIn(folder);
    }

    @Test
    void damageThatShowsWhileTheProgramRunsCostsNothingOfThisSession() throws Exception {
        SessionId id = new SessionId("running");
        List<Entry> entries = new RandomSession(99).play(60).entries();
        SqliteJournal journal = new SqliteJournal(folder, Decks::read);
        journal.keep(Decks.edition("kit"));
        journal.append(id, entries.subList(0, 20));
        journal.close();
        spoil(database);
        journal.append(id, entries.subList(20, 30));
        assertThat(journal.read(id)).isEqualTo(entries.subList(0, 30));
        assertThat(journal.editions(List.of(Decks.edition("kit").digest()))).hasSize(1);
        assertThat(journal.setAside()).isPresent();
        journal.close();
    }

    @Test
    void aDatabaseThatIsTakenAwayWhileTheProgramRunsIsMadeAnew() throws Exception {
        SessionId id = new SessionId("running");
        List<Entry> entries = new RandomSession(99).play(60).entries();
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            journal.append(id, entries.subList(0, 20));
            Files.move(database, folder.resolve("elsewhere.db"));
            Files.deleteIfExists(Names.beside(database, Names.WAL));
            Files.deleteIfExists(Names.beside(database, "-shm"));
            journal.append(id, entries.subList(20, 30));
            assertThat(database).exists();
        }
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertThat(journal.read(id)).isEqualTo(entries.subList(0, 30));
        }
    }

    private SetAside openAndUse() throws Exception {
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertWorks(journal);
            SetAside aside = journal.setAside().orElseThrow();
            assertThat(aside.from()).isEqualTo(database);
            assertThat(aside.to().getFileName().toString()).matches("driehoek\\.db\\.set-aside-\\d{8}-\\d{6}");
            assertNothingLeftOver();
            return aside;
        }
    }

    private static void assertWorks(SqliteJournal journal) throws JournalException {
        SessionId id = SessionId.fresh();
        List<Entry> entries = new RandomSession(7).play(30).entries();
        journal.append(id, entries);
        assertThat(journal.read(id)).isEqualTo(entries);
        assertThat(journal.sessions()).extracting(SessionSummary::id).contains(id);
    }

    private void assertNothingLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.contains("salvag") || name.contains("reading"));
        }
    }

    private static void assertEverythingIn(Path folder) throws Exception {
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            for (var session : ALL.entrySet()) {
                assertThat(journal.read(session.getKey())).isEqualTo(session.getValue());
            }
            assertThat(journal.editions(List.of(Decks.edition("kit").digest()))).hasSize(1);
            assertThat(journal.settings().all()).containsEntry("theme", "dark");
        }
    }

    /** Without what stands in for entries that were lost, a start among them. */
    private static List<Entry> written(List<Entry> entries) {
        return entries.stream()
                .filter(entry ->
                        !(entry.event() instanceof Unknown(String type, var _, var _) && type.equals("entry.lost")))
                .filter(entry -> !(entry.event() instanceof Started(var setup)
                        && setup.participants().isEmpty()))
                .toList();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = Connector.sqlite(database)) {
            Schema.run(connection, sql);
        }
    }

    private static void spoil(Path file) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(2 * 4096);
            raw.write("spoiled".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
