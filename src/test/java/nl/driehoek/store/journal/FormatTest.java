package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardOpened;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionEvent.WallChanged;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.store.table.Chain;
import nl.driehoek.store.table.EventTable;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases of every format that was ever released open for ever; their files are never made anew. */
class FormatTest {
    private static final SessionId SESSION = new SessionId("5f0c6a4e-1d0b-4c39-9d5e-0d2f6f6c8a11");
    private static final CardRef ONE = new CardRef("kit", "1.1-q1");
    private static final CardRef TWO = new CardRef("kit", "1.1-q2");
    private static final CardRef OWN = new CardRef("kit", "1.1-own");
    private static final CardRef TERM = new CardRef("kit", "def-ouder");
    private static final Participant SAM = new Participant("p1", "Sam");
    private static final Participant JUF = new Participant("p2", "juf Noëlle");

    @TempDir
    Path folder;

    private void release(int format) throws IOException {
        try (InputStream in = FormatTest.class.getResourceAsStream("/journal/format-" + format + ".db")) {
            Files.copy(in, folder.resolve(Names.DATABASE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyFormatIsReadToTheLastWord(int format) throws Exception {
        release(format);
        byte[] before = Files.readAllBytes(folder.resolve(Names.DATABASE));
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertThat(journal.read(SESSION)).isEqualTo(entries());
            assertThat(journal.sessions()).singleElement().satisfies(summary -> {
                assertThat(summary.title()).isEqualTo("Groep 3, ‘startersgesprek’");
                assertThat(summary.startedAt()).isEqualTo(entries().getFirst().at());
                assertThat(summary.changedAt()).isEqualTo(entries().getLast().at());
            });
            assertThat(journal.editions(List.of(Decks.edition("kit").digest()))).hasSize(1);
            assertThat(journal.settings().all()).containsOnlyKeys("language", "theme");
            journal.check();
            assertThat(journal.setAside()).isEmpty();
        }
        assertThat(folder.resolve(Names.DATABASE)).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void itsSessionGoesOnWhereItWas(int format) throws Exception {
        release(format);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            Session session = Session.of(journal.read(SESSION));
            Board board = session.board();
            assertThat(board.participants()).containsExactly(SAM, JUF);
            assertThat(board.table().laid()).containsExactly(TWO, TERM, OWN);
            assertThat(board.table().pile()).containsExactly(ONE);
            assertThat(board.writing().text(FieldKey.answer(TWO, "p1"))).isEqualTo("luisteren\nen doorvragen 🙂");
            assertThat(board.writing().text(FieldKey.groupAnswer(TWO))).isEqualTo("samen");
            assertThat(board.writing().note(TWO)).isEqualTo("terugkomen");
            assertThat(board.writing().question(OWN)).isEqualTo("Wat helpt jou?");
            assertThat(session.current()).contains(TWO);
            assertThat(session.projection().wall().mode()).isEqualTo(WallMode.HIDDEN);
            Entry next = new Entry(session.last() + 1, Instant.parse("2026-12-01T09:00:00Z"), new CardDrawn(ONE));
            journal.append(SESSION, List.of(next));
            assertThat(journal.read(SESSION)).endsWith(next).hasSize(entries().size() + 1);
            journal.check();
            assertThat(journal.settings().all()).containsOnlyKeys("language", "theme");
            assertThat(journal.setAside()).isEmpty();
        }
    }

    @Test
    void anOldDatabaseGetsItsChecksumsWhenItIsNextWritten() throws Exception {
        release(1);
        assertThat(columns("event")).doesNotContain("checksum");
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            journal.settings().put("theme", "dark");
        }
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            assertThat(Schema.isSealed(connection)).isTrue();
            assertThat(EventTable.rows(connection, SESSION)).allMatch(row -> row.isSound(SESSION));
            Chain.check(connection);
        }
        List<String> upgraded = columns("event");
        List<String> sessions = columns("session");
        Files.delete(folder.resolve(Names.DATABASE));
        release(2);
        assertThat(columns("event")).isEqualTo(upgraded);
        assertThat(columns("session")).isEqualTo(sessions);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyFormatKeepsSynopsesOnceItIsWritten(int format) throws Exception {
        release(format);
        try (SqliteJournal journal = new SqliteJournal(folder, Decks::read)) {
            assertThat(journal.synopses().behind()).containsExactly(SESSION);
            Synopsis made = SynopsisMaker.of(SESSION, entries(), new Library(List.of()), Faces.NONE);
            journal.synopses().keep(List.of(made));
            assertThat(journal.synopses().all()).containsExactly(made);
            journal.check();
        }
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            assertThat(text(connection, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.VERSION));
            assertThat(text(connection, "PRAGMA integrity_check")).isEqualTo("ok");
        }
    }

    @Test
    void theTablesOfToDayAreThoseOfTheNewestFormat() throws Exception {
        release(Schema.VERSION);
        Path fresh = folder.resolve("fresh.db");
        try (Connection now = Connector.sqlite(fresh);
                Connection then = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            Schema.create(now);
            assertThat(tables(now)).isEqualTo(tables(then)).hasSize(10); // and one index each
        }
    }

    @Test
    void whatIsCommittedIsOnTheDisk() throws Exception {
        try (Connection connection =
                new DatabaseFile(folder, Connector::sqlite, Instant::now, _ -> {}).open(new Contents())) {
            assertThat(text(connection, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(text(connection, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(text(connection, "PRAGMA fullfsync")).isEqualTo("1");
            assertThat(text(connection, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(text(connection, "PRAGMA busy_timeout")).isEqualTo("2000");
            assertThat(text(connection, "PRAGMA application_id")).isEqualTo(String.valueOf(Schema.APPLICATION_ID));
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
            while (row.next()) {
                columns.add(row.getString("name"));
            }
        }
        return columns;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (SessionEvent event : events()) {
            Instant at = Instant.parse("2026-11-22T13:00:00.007Z").plusSeconds(61L * entries.size());
            entries.add(new Entry(entries.size() + 1, at, event));
        }
        return entries;
    }

    private static List<SessionEvent> events() {
        String digest = Decks.edition("kit").digest();
        return List.of(
                new Started(new SessionSetup(
                        "Groep 3, ‘startersgesprek’", List.of(SAM), List.of(digest), List.of(ONE, TWO, OWN))),
                new CardDrawn(ONE),
                new WallChanged(WallMode.LIVE),
                new CardSkipped(ONE, Optional.of(TWO)),
                new ParticipantJoined(JUF),
                FieldWritten.text(FieldKey.answer(TWO, "p1"), "luisteren\nen doorvragen 🙂"),
                FieldWritten.text(FieldKey.groupAnswer(TWO), "samen"),
                new NoteWritten(TWO, "terugkomen"),
                new CardChosen(TERM),
                new Unknown("stroke.drawn", 1, "{\"points\":[[0.5,0.25]]}"),
                new CardDrawn(OWN),
                new QuestionWorded(OWN, "Wat helpt jou?"),
                FieldWritten.text(FieldKey.answer(OWN, "p2"), "weg hiermee"),
                new Undone(),
                new Redone(),
                new Undone(),
                new CardOpened(TWO),
                new WallChanged(WallMode.HIDDEN));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, sql FROM sqlite_master ORDER BY name")) {
            while (row.next()) {
                tables.add(row.getString(1) + ' ' + row.getString(2));
            }
        }
        return tables;
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }
}
