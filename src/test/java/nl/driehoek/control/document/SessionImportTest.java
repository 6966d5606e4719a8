package nl.driehoek.control.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.control.Background;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Media;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.store.sessionfile.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that goes from one computer to another. */
class SessionImportTest {
    private static final SessionId ID = new SessionId("5f0c");
    private static final Edition DECK = ProgramDeck.editions().getFirst();

    @TempDir
    private Path folder;

    private final MemoryJournal journal = new MemoryJournal();

    @Test
    void whatWasExportedIsTheSameSessionInAnEmptyFolder() throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            List<Entry> entries = played(seed, 120);
            Path data = folder.resolve("data" + seed);
            try (SqliteJournal there = journal(data)) {
                ImportOutcome outcome = new SessionImport(there).of(exported(entries));
                assertThat(outcome).isEqualTo(new ImportOutcome.Imported(ID, title(entries)));
            }
            try (SqliteJournal there = journal(data)) {
                assertThat(there.read(ID)).as("seed %s", seed).isEqualTo(entries);
                assertThat(Session.of(there.read(ID)))
                        .usingRecursiveComparison()
                        .ignoringFields("history")
                        .isEqualTo(Session.of(entries));
                assertThat(there.editions(List.of(DECK.digest()))).containsExactly(DECK);
                there.check();
            }
        }
    }

    @Test
    void whatCameInAndGoesOutAgainIsTheSameFile() throws Exception {
        Path first = exported(played(1, 80));
        byte[] before = Files.readAllBytes(first);
        new SessionImport(journal).of(first);
        Path again = exported(journal.read(ID));
        assertThat(Files.readAllBytes(again)).isEqualTo(before);
    }

    @Test
    void aSessionIsNotTakenOverTwice() throws Exception {
        Path file = exported(played(2, 40));
        assertThat(take(file)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(take(file)).isEqualTo(new ImportOutcome.There(ID, title(played(2, 40))));
        assertThat(journal.sessions()).hasSize(1);
    }

    @Test
    void aSessionThatWentOnSinceStaysAsItIs() throws Exception {
        List<Entry> entries = played(3, 60);
        journal.append(ID, entries);
        assertThat(take(exported(entries.subList(0, entries.size() / 2))))
                .isEqualTo(new ImportOutcome.There(ID, title(entries.subList(0, entries.size() / 2))));
        assertThat(journal.read(ID)).isEqualTo(entries);
    }

    @Test
    void anotherSessionWithTheSameIdGetsOneOfItsOwnAndOnlyOnce() throws Exception {
        List<Entry> here = played(4, 40);
        journal.append(ID, here);
        Path file = exported(played(5, 40));
        ImportOutcome outcome = take(file);
        assertThat(outcome).isInstanceOf(ImportOutcome.Beside.class);
        SessionId other = ((ImportOutcome.Beside) outcome).id();
        assertThat(other).isNotEqualTo(ID);
        assertThat(journal.read(ID)).isEqualTo(here);
        assertThat(journal.read(other)).isEqualTo(played(5, 40));
        assertThat(take(file)).isEqualTo(new ImportOutcome.There(other, title(played(5, 40))));
        assertThat(journal.sessions()).hasSize(2);
    }

    @Test
    void whatCannotBeReadChangesNothing() throws Exception {
        Path file = folder.resolve("cut.json");
        byte[] whole = Files.readAllBytes(exported(played(6, 40)));
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(take(file)).isEqualTo(new ImportOutcome.Refused(Fault.BROKEN));
        assertThat(journal.sessions()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsToldWithTheReason() throws Exception {
        journal.fail(Reason.DISK_FULL);
        List<ImportOutcome> told = new ArrayList<>();
        Background background = new Background(Runnable::run, Runnable::run);
        new SessionImport(journal).run(exported(played(7, 10)), background, told::add);
        assertThat(told).containsExactly(new ImportOutcome.NotKept(Reason.DISK_FULL));
    }

    @Test
    void eachOutcomeHasASentence() {
        ImportLines dutch = new ImportLines(new Texts(Language.NL), why -> why + "!");
        Path file = Path.of("map", "gesprek.json");
        assertThat(dutch.line(file, new ImportOutcome.Imported(ID, "Rond de tafel")))
                .isEqualTo("‘Rond de tafel’ staat nu bij je sessies.");
        assertThat(dutch.line(file, new ImportOutcome.There(ID, " ")))
                .isEqualTo("‘gesprek.json’ stond al bij je sessies. Er is niets veranderd.");
        assertThat(dutch.line(file, new ImportOutcome.Beside(ID, "a\nb\u202e"))).contains("‘a b’");
        for (Fault fault : Fault.values()) {
            assertThat(dutch.line(file, new ImportOutcome.Refused(fault))).startsWith(file.toString());
        }
        assertThat(dutch.line(file, new ImportOutcome.NotKept(Reason.READ_ONLY)))
                .endsWith("niet bij te werken: READ_ONLY!");
    }

    private static String title(List<Entry> entries) {
        return Session.of(entries).label().title();
    }

    private ImportOutcome take(Path file) {
        return new SessionImport(journal).of(file);
    }

    private Path exported(List<Entry> entries) throws IOException {
        SessionRecord record = new SessionRecord(ID, entries, new Library(List.of(DECK)));
        ReportBuilder reports = new ReportBuilder(new Texts(Language.NL), java.time.ZoneId.of("UTC"), List.of());
        Told told =
                new Told(record, Contents.ALL, List.of(reports.build(record, Contents.ALL, Pictures.NONE)), Media.NONE);
        byte[] bytes = new JsonWriter("Driehoek 0").write(told);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(DECK.digest());
        return Files.write(folder.resolve("session.json"), bytes);
    }

    /** Random entries of a session that is played with a deck that is there. */
    private static List<Entry> played(long seed, int commands) {
        List<Entry> entries =
                new ArrayList<>(new RandomSession(seed).play(commands).entries());
        Entry first = entries.getFirst();
        SessionSetup setup = ((Started) first.event()).setup();
        SessionSetup ours = new SessionSetup(setup.title(), setup.participants(), List.of(DECK.digest()), setup.pile());
        entries.set(0, new Entry(1, first.at(), new Started(ours)));
        return entries;
    }

    private static SqliteJournal journal(Path data) throws JournalException {
        return new SqliteJournal(
                data,
                json -> Optional.of(json)
                        .flatMap(text -> new DeckReader().read("", text).edition()));
    }
}
