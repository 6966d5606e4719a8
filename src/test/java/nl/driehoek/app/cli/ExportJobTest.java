package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.control.document.Writers;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.report.choice.Format;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exporting from a journal on disk without a screen. */
class ExportJobTest {
    private static final CardRef CARD = new CardRef("ouderbetrokkenheid", "1.1-q1");

    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void play() throws JournalException {
        data = folder.resolve("data");
        out = folder.resolve("out.md");
        Edition edition = edition();
        try (SqliteJournal journal = new SqliteJournal(data, _ -> Optional.empty())) {
            journal.keep(edition);
            journal.append(new SessionId("early"), entries("Eerste keer", edition, "2026-11-01T10:00:00Z"));
            journal.append(new SessionId("late"), entries("Tweede keer", edition, "2026-11-02T10:00:00Z"));
        }
    }

    @Test
    void theLastSessionIsWritten() throws IOException {
        Ran ran = export("last");
        assertThat(ran).isEqualTo(new Ran(0, "De sessie staat in " + out + "." + System.lineSeparator(), ""));
        assertThat(out)
                .content()
                .contains(
                        "# Tweede keer", "session: \"late\"", "## 1.1 Behoefte van ouders · Vraag", "- **Anna:** Tijd")
                .doesNotContain("deck is niet gevonden");
    }

    @Test
    void aDashStandsForTheConsole() {
        Ran ran = Ran.of("--lang", "nl", "--data", data, "export", "--session", "last", "--format", "md", "--out", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("---").contains("# Tweede keer", "- **Anna:** Tijd");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void anyOtherSessionIsWrittenByItsIdOverWhatStoodThere() throws IOException {
        Files.writeString(out, "old");
        assertThat(export("early").code()).isZero();
        assertThat(out).content().contains("# Eerste keer").doesNotContain("old");
    }

    @Test
    void theCardsThatWereDrawnOnAreWrittenBesideItAndThatIsTold() throws JournalException {
        Mark dot = new Mark.Stroke(1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, Points.of(0.5, 0.5));
        InkEdit edit = InkEdit.put(new InkPlace(CARD, 0, Layer.WALL), dot);
        try (SqliteJournal journal = new SqliteJournal(data, _ -> Optional.empty())) {
            SessionEvent drawn = new InkChanged(List.of(edit), Gesture.STROKE);
            journal.append(new SessionId("late"), List.of(new Entry(4, Instant.parse("2026-11-02T11:00:00Z"), drawn)));
        }
        Path cards = folder.resolve("out kaarten");
        assertThat(export("last"))
                .isEqualTo(new Ran(
                        0,
                        "De sessie staat in " + out + ".%nDe kaarten waarop getekend is, staan in ".formatted() + cards
                                + ".%n".formatted(),
                        ""));
        assertThat(cards.resolve("1.1-q1.svg")).content().contains("#0b4fa3");
        assertThat(out).content().contains("](out%20kaarten/1.1-q1.svg)");
    }

    @Test
    void theDocumentIsInTheLanguageAskedFor() throws IOException {
        Ran.of("--lang", "en", "--data", data, "export", "--session", "last", "--format", "md", "--out", out);
        assertThat(out).content().contains("lang: en", "Participant: Anna");
    }

    @Test
    void aSessionThatIsNotThereIsTold() {
        Ran ran = export("nobody");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().strip())
                .isEqualTo("In " + data
                        + " staat geen sessie met het nummer nobody. Met --session last krijg je de laatste.");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderWithoutSessionsIsToldAndLeftEmpty() {
        data = folder.resolve("empty");
        Ran ran = export("last");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("In " + data + " staat nog geen sessie.");
        assertThat(data).doesNotExist();
    }

    @Test
    void aMissingFolderForTheFileIsTold() {
        out = folder.resolve("gone/out.md");
        Ran ran = export("last");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith(out + " is niet geschreven: de map waar het in moet, bestaat niet.");
    }

    @Test
    void aFolderInPlaceOfTheFileIsTold() {
        out = folder;
        assertThat(export("last").err()).contains("er staat al een map met die naam");
    }

    @Test
    void aDamagedJournalIsSetAsideAndWhatIsLostIsTold() throws IOException {
        Files.writeString(data.resolve("driehoek.db"), "no database at all, but long enough to look like one");
        Ran ran = export("last");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("waren beschadigd", "er is niets overgenomen"),
                        lost -> assertThat(lost).contains("‘Eerste keer’", "3 wijzigingen verloren"),
                        lost -> assertThat(lost).contains("‘Tweede keer’", "3 wijzigingen verloren"),
                        second -> assertThat(second).contains("staat nog geen sessie"));
    }

    @Test
    void eachFormatIsWritten() throws IOException {
        for (Format format :
                Writers.of(new Texts(Language.NL), ZoneId.of("UTC"), "").formats()) {
            Path file = folder.resolve("out." + format.ending());
            Ran ran = export("--session", "last", "--format", format.ending(), "--out", file);
            assertThat(ran).as(format.ending()).isEqualTo(new Ran(0, told(file), ""));
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void whatIsInItAndHowPeopleAreCalledIsChosen() {
        String notes = export("--session", "last", "--format", "csv", "--out", "-", "--include", "notes,forms")
                .out();
        assertThat(notes.lines()).hasSize(1);
        String answers = export(
                        "--session",
                        "last",
                        "--format",
                        "csv",
                        "--out",
                        "-",
                        "--include",
                        "answers",
                        "--names",
                        "numbers")
                .out();
        assertThat(answers).contains("Deelnemer 1", "Tijd").doesNotContain("Anna");
        assertThat(export("--session", "last", "--format", "md", "--out", "-", "--include", "shared")
                        .out())
                .contains("Anna");
    }

    @Test
    void whatConcernsAParticipantIsInAFileOfTheirOwn() {
        Ran ran = export("--session", "last", "--format", "md", "--out", out, "--division", "file-each");
        assertThat(ran).isEqualTo(new Ran(0, told(folder.resolve("out")), ""));
        assertThat(folder.resolve("out/Anna.md")).content().contains("Tijd");
        Ran nothing = export(
                "--session", "last", "--format", "md", "--out", out, "--division", "page-each", "--include", "vision");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).startsWith("In ‘Tweede keer’ staat niets van een deelnemer");
    }

    @Test
    void allSessionsAreFilesInAFolderAndNoneStandsInThePlaceOfAnother() throws Exception {
        try (SqliteJournal journal = new SqliteJournal(data, _ -> Optional.empty())) {
            for (String title : List.of("a/b", "A/B", "", "CON", "x".repeat(400), "\u202egpj", "é", "e\u0301")) {
                String id = "s" + journal.sessions().size();
                journal.append(new SessionId(id), entries(title, edition(), "2026-11-03T10:00:00Z"));
            }
        }
        Path all = folder.resolve("all");
        for (int times = 0; times < 2; times++) {
            Ran ran = export("--session", "all", "--format", "csv", "--out", all);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(files(all))
                    .hasSize(10)
                    .contains("Eerste keer 2026-11-01.csv", "Driehoek 2026-11-03.csv", "CON- 2026-11-03.csv")
                    .contains("a-b 2026-11-03.csv", "A-B 2026-11-03 2.csv", "-gpj 2026-11-03.csv");
        }
    }

    @Test
    void aProgramIsToldWhatWasWritten() {
        JsonNode answer = json(export("--json", "--session", "early", "--format", "md", "--out", out));
        assertThat(answer.get("exported").toString())
                .isEqualTo("[{\"session\":\"early\",\"title\":\"Eerste keer\",\"file\":\"" + out + "\"}]");
        assertThat(answer.get("failed").isEmpty()).isTrue();
        Ran missing = export("--json", "--session", "nobody", "--format", "md", "--out", out);
        assertThat(missing.code()).isEqualTo(1);
        assertThat(json(missing).get("failed").get(0).get("message").stringValue() + System.lineSeparator())
                .isEqualTo(missing.err());
    }

    private static JsonNode json(Ran ran) {
        return JsonMapper.shared().readTree(ran.out());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String told(Path file) {
        return "De sessie staat in " + file + "." + System.lineSeparator();
    }

    private Ran export(Object... arguments) {
        return Ran.of(Stream.concat(Stream.of("export", "--data", data), Stream.of(arguments))
                .toArray());
    }

    private Ran export(String session) {
        return Ran.of("export", "--data", data, "--session", session, "--format", "md", "--out", out);
    }

    private static Edition edition() {
        Path deck = Path.of(System.getProperty("driehoek.basedir", "."), "decks", "ouderbetrokkenheid.nl.json");
        return new DeckReader().read(deck).edition().orElseThrow();
    }

    private static List<Entry> entries(String title, Edition edition, String start) {
        Participant anna = new Participant("p1", "Anna");
        SessionSetup setup = new SessionSetup(title, List.of(anna), List.of(edition.digest()), List.of(CARD));
        List<SessionEvent> events = List.of(
                new Started(setup), new CardDrawn(CARD), FieldWritten.text(FieldKey.answer(CARD, "p1"), "Tijd"));
        return Stream.iterate(1, n -> n + 1)
                .limit(events.size())
                .map(n -> new Entry(n, Instant.parse(start).plusSeconds(n), events.get(n - 1)))
                .toList();
    }
}
