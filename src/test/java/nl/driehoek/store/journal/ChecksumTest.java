package nl.driehoek.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.table.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQLite itself does not notice: changed words, rows that are gone, commits that are gone. */
class ChecksumTest {
    private static final SessionId ONE = new SessionId("one");
    private static final SessionId TWO = new SessionId("two");
    private static final CardRef CARD = new CardRef("kit", "1.1-q3");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void fill() throws JournalException {
        folder = temporary.resolve("data");
        try (SqliteJournal journal = journal()) {
            journal.append(ONE, entries("Gesprek met Sam", 10));
            journal.append(TWO, entries("Gesprek met Noor", 10));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET json = replace(json, 'woord 5', 'woord 6') WHERE session = 'one' AND seq = 5",
                "UPDATE event SET at = '2026-11-22T14:30:00.001Z' WHERE session = 'one' AND seq = 5",
                "UPDATE event SET at = 'gisteren' WHERE session = 'one' AND seq = 5",
                "UPDATE event SET type = 'question.worded' WHERE session = 'one' AND seq = 5",
                "UPDATE event SET version = 2 WHERE session = 'one' AND seq = 5",
                "UPDATE event SET checksum = NULL, checksum_before = NULL WHERE session = 'one' AND seq = 5",
                "UPDATE event SET checksum = checksum + 1 WHERE session = 'one' AND seq = 5",
                "DELETE FROM event WHERE session = 'one' AND seq = 5"
            })
    void anEntryThatIsNotWhatWasWrittenIsToldAndNothingElseIsLost(String damage) throws Exception {
        run(damage);
        try (SqliteJournal journal = journal()) {
            List<Entry> read = journal.read(ONE);
            assertThat(read).hasSize(10);
            assertThat(without(read, 5)).isEqualTo(without(entries("Gesprek met Sam", 10), 5));
            assertThat(read.get(4).event()).isNotInstanceOf(NoteWritten.class);
            assertThat(journal.read(TWO)).isEqualTo(entries("Gesprek met Noor", 10));
            assertThat(journal.setAside().orElseThrow().losses()).containsExactly(loss("Gesprek met Sam", 1, 4));
            journal.check();
        }
    }

    @Test
    void theNewestBackupGivesBackWhatWasLost() throws Exception {
        backUp();
        run("UPDATE event SET json = replace(json, 'woord 5', 'woord 6') WHERE session = 'one' AND seq = 5");
        try (SqliteJournal journal = journal()) {
            assertThat(journal.read(ONE)).isEqualTo(entries("Gesprek met Sam", 10));
            SetAside aside = journal.setAside().orElseThrow();
            assertThat(aside.losses()).isEmpty();
            assertThat(aside.fromBackup()).isEqualTo(1);
        }
    }

    @Test
    void aBackupOfAnotherCourseOfTheSessionGivesNothing() throws Exception {
        backUp();
        Files.delete(folder.resolve(Names.DATABASE));
        try (SqliteJournal journal = journal()) {
            journal.append(ONE, entries("Een ander verloop", 10));
        }
        run("UPDATE event SET json = replace(json, 'woord 5', 'woord 6') WHERE session = 'one' AND seq = 5");
        try (SqliteJournal journal = journal()) {
            assertThat(without(journal.read(ONE), 5)).isEqualTo(without(entries("Een ander verloop", 10), 5));
            assertThat(journal.setAside().orElseThrow().losses()).containsExactly(loss("Een ander verloop", 1, 4));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM event WHERE session = 'one' AND seq > 7",
                "UPDATE event SET session = 'two', seq = seq + 10 WHERE session = 'one' AND seq > 7"
            })
    void aTailThatIsGoneIsMissed(String damage) throws Exception {
        run(damage);
        try (SqliteJournal journal = journal()) {
            assertThat(journal.read(ONE)).isEqualTo(entries("Gesprek met Sam", 7));
            assertThat(journal.read(TWO)).isEqualTo(entries("Gesprek met Noor", 10));
            assertThat(journal.setAside().orElseThrow().losses()).containsExactly(loss("Gesprek met Sam", 3, 7));
            journal.append(ONE, List.of(note(8)));
            assertThat(journal.read(ONE)).isEqualTo(entries("Gesprek met Sam", 8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM session WHERE id = 'one'",
                "UPDATE session SET title = 'Gesprek met Tom' WHERE id = 'one'",
                "UPDATE session SET changed_at = 'nooit' WHERE id = 'one'"
            })
    void theListOfSessionsFollowsFromTheEntries(String damage) throws Exception {
        run(damage);
        try (SqliteJournal journal = journal()) {
            assertThat(journal.sessions())
                    .extracting(SessionSummary::title)
                    .containsExactlyInAnyOrder("Gesprek met Sam", "Gesprek met Noor");
            assertThat(journal.setAside().orElseThrow().losses()).isEmpty();
        }
    }

    @Test
    void aSessionWithoutItsFirstEntryKeepsItsTitleAndItsWords() throws Exception {
        run("DELETE FROM event WHERE session = 'one' AND seq = 1");
        try (SqliteJournal journal = journal()) {
            List<Entry> read = journal.read(ONE);
            Session session = Session.of(read);
            assertThat(session.setup().title()).isEqualTo("Gesprek met Sam");
            assertThat(session.board().writing().note(CARD)).isEqualTo("woord 10");
            assertThat(read.subList(1, 10)).isEqualTo(entries("", 10).subList(1, 10));
            assertThat(journal.setAside().orElseThrow().losses())
                    .containsExactly(
                            new Loss("Gesprek met Sam", Optional.of(at(1)), 1, Optional.empty(), Optional.empty()));
        }
    }

    @Test
    void aWholeSessionThatIsGoneIsMissedByItsTitle() throws Exception {
        run("DELETE FROM event WHERE session = 'one'");
        run("DELETE FROM session WHERE id = 'one'");
        try (SqliteJournal journal = journal()) {
            assertThat(journal.sessions()).hasSize(1);
            assertThat(journal.setAside().orElseThrow().losses())
                    .containsExactly(
                            new Loss("Gesprek met Sam", Optional.of(at(1)), 10, Optional.empty(), Optional.empty()));
        }
        try (SqliteJournal journal = journal()) {
            assertThat(journal.sessions()).hasSize(1);
            assertThat(journal.setAside()).as("it is told once").isEmpty();
        }
    }

    @Test
    void aSettingThatIsNotWhatWasWrittenIsNotGivenOut() throws Exception {
        try (SqliteJournal journal = journal()) {
            journal.settings().put("plan.Start", "1.1 20");
            journal.settings().put("theme", "dark");
        }
        run("UPDATE setting SET value = '1.1 90' WHERE name = 'plan.Start'");
        try (SqliteJournal journal = journal()) {
            assertThat(journal.settings().all()).containsOnlyKeys("theme");
            assertThat(journal.setAside()).isPresent();
        }
    }

    @Test
    void commitsThatAreGoneWithTheLogAreMissed() throws Exception {
        Path log = Names.beside(folder.resolve(Names.DATABASE), Names.WAL);
        byte[] torn;
        SqliteJournal killed = journal();
        for (int seq = 11; seq <= 20; seq++) {
            killed.append(ONE, List.of(note(seq)));
        }
        torn = Arrays.copyOf(Files.readAllBytes(log), (int) Files.size(log) / 2);
        byte[] database = Files.readAllBytes(folder.resolve(Names.DATABASE));
        killed.close();
        Files.write(folder.resolve(Names.DATABASE), database);
        Files.write(log, torn);
        try (SqliteJournal journal = journal()) {
            List<Entry> read = journal.read(ONE);
            assertThat(read).hasSizeBetween(10, 19).isEqualTo(entries("Gesprek met Sam", read.size()));
            SetAside aside = journal.setAside().orElseThrow();
            assertThat(aside.losses()).containsExactly(loss("Gesprek met Sam", 20 - read.size(), read.size()));
            assertThat(Names.beside(aside.to(), Names.WAL)).hasBinaryContent(torn);
        }
    }

    @Test
    void aBadTimeInAnOldDatabaseIsNoReasonNotToReadTheSession() throws Exception {
        release();
        run("UPDATE event SET at = 'ooit' WHERE seq = 4");
        SessionId old = oldSession();
        try (SqliteJournal journal = journal()) {
            List<Entry> read = journal.read(old);
            assertThat(read.get(3).at()).isEqualTo(read.get(2).at());
            Entry next = new Entry(read.size() + 1, Instant.parse("2026-12-01T09:00:00Z"), new CardDrawn(CARD));
            journal.append(old, List.of(next));
            assertThat(journal.read(old)).hasSize(read.size() + 1).endsWith(next);
        }
    }

    @Test
    void anOldSessionWithoutItsStartHidesNoOther() throws Exception {
        release();
        run("DELETE FROM event WHERE seq = 1");
        SessionId old = oldSession();
        try (SqliteJournal journal = journal()) {
            assertThat(Session.of(journal.read(old)).setup().title()).startsWith("Groep 3");
            assertThat(journal.setAside().orElseThrow().losses()).hasSize(1);
        }
    }

    private void release() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (InputStream in = ChecksumTest.class.getResourceAsStream("/journal/format-1.db")) {
            Files.copy(in, folder.resolve(Names.DATABASE));
        }
    }

    private SessionId oldSession() throws JournalException {
        try (SqliteJournal journal = journal()) {
            return journal.sessions().getFirst().id();
        }
    }

    private void backUp() throws IOException {
        try (SqliteJournal journal = journal()) {
            assertThat(journal.backups().makeIfChanged()).isPresent();
        }
    }

    private SqliteJournal journal() {
        return new SqliteJournal(folder, Decks::read);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = Connector.sqlite(folder.resolve(Names.DATABASE))) {
            Schema.run(connection, sql);
        }
    }

    private static Loss loss(String title, int entries, int after) {
        return new Loss(title, Optional.of(at(1)), entries, Optional.of(CARD), Optional.of(at(after)));
    }

    private static List<Entry> without(List<Entry> entries, long seq) {
        return entries.stream().filter(entry -> entry.seq() != seq).toList();
    }

    private static List<Entry> entries(String title, int count) {
        List<Entry> entries = new ArrayList<>();
        Participant sam = new Participant("p1", "Sam");
        entries.add(new Entry(1, at(1), new Started(new SessionSetup(title, List.of(sam), List.of(), List.of(CARD)))));
        for (int seq = 2; seq <= count; seq++) {
            entries.add(note(seq));
        }
        return entries;
    }

    private static Entry note(int seq) {
        return new Entry(seq, at(seq), new NoteWritten(CARD, "woord " + seq));
    }

    private static Instant at(int seq) {
        return Instant.parse("2026-11-22T14:30:00Z").plusSeconds(seq);
    }
}
