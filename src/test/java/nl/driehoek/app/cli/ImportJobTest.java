package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listing sessions, and taking them over, without a screen. */
class ImportJobTest {
    @TempDir
    private Path folder;

    private Path here;
    private Path there;
    private Path file;

    @BeforeEach
    void play() throws JournalException {
        here = folder.resolve("here");
        there = folder.resolve("there");
        file = folder.resolve("session.json");
        try (SqliteJournal journal = new SqliteJournal(here, _ -> Optional.empty())) {
            journal.append(new SessionId("5f0c"), new RandomSession(3).play(60).entries());
        }
    }

    @Test
    void aSessionThatIsTakenOverIsListedAsItWasAndNotTwice() {
        assertThat(export(here, file).code()).isZero();
        assertThat(Ran.of("--data", there, "import", file))
                .isEqualTo(new Ran(0, "‘Gesprek 3’ staat nu bij je sessies." + System.lineSeparator(), ""));
        assertThat(Ran.of("--data", there, "import", file).out()).startsWith("‘Gesprek 3’ stond al bij je sessies.");
        assertThat(list(there)).isEqualTo(list(here));
        Path again = folder.resolve("again.json");
        export(there, again);
        assertThat(again).hasSameTextualContentAs(file);
    }

    @Test
    void inAFolderThatAnotherProgramHoldsAllIsReadAndNothingTakenOver() throws Exception {
        export(here, file);
        try (SqliteJournal open = SqliteJournal.alone(there, _ -> Optional.empty())) {
            open.append(new SessionId("open"), new RandomSession(4).play(20).entries());
            Ran ran = Ran.of("--data", there, "import", file, "--json");
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("een ander programma houdt ze vast");
            assertThat(ran.out()).contains("\"not-kept\"");
            assertThat(list(there).get("sessions")).hasSize(1);
            assertThat(export(there, folder.resolve("open.json")).code()).isZero();
        }
        assertThat(Ran.of("--data", there, "import", file).code()).isZero();
        assertThat(list(there).get("sessions")).hasSize(2);
    }

    @Test
    void whatIsSaidAndWrittenIsInTheLanguageOfTheLibraryUnlessAnotherIsAskedFor() throws Exception {
        try (SqliteJournal journal = new SqliteJournal(here, _ -> Optional.empty())) {
            journal.settings().put("language", "en");
        }
        Path out = folder.resolve("report.md");
        Object[] export = {"export", "--data", here, "--session", "last", "--format", "md", "--out", out};
        assertThat(Ran.of(export).out()).startsWith("The session is in");
        assertThat(Files.readString(out)).contains("lang: en");
        assertThat(Ran.of(Stream.concat(Stream.of("--lang", "nl"), Stream.of(export))
                                .toArray())
                        .out())
                .startsWith("De sessie staat in");
        assertThat(Files.readString(out)).contains("lang: nl");
    }

    @Test
    void theListTellsWhatEachSessionHolds() {
        JsonNode session = list(here).get("sessions").get(0);
        assertThat(session.get("id").stringValue()).isEqualTo("5f0c");
        assertThat(session.get("title").stringValue()).isEqualTo("Gesprek 3");
        assertThat(session.get("startedAt").stringValue()).isEqualTo("2026-11-22T13:00:00.000Z");
        int participants = session.get("participants").intValue();
        assertThat(participants).isGreaterThanOrEqualTo(2);
        assertThat(Ran.of("--data", here, "sessions").out())
                .startsWith("5f0c  22 november 2026")
                .contains("14:00  Gesprek 3 (" + participants + " deelnemers, ")
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutSessionsHasAnEmptyList() {
        assertThat(Ran.of("--data", there, "sessions").out()).startsWith("In " + there + " staat nog geen sessie.");
        assertThat(list(there).get("sessions").isEmpty()).isTrue();
        assertThat(there).doesNotExist();
    }

    @Test
    void whatIsNoSessionIsToldAndTheOthersAreTakenOver() throws IOException {
        export(here, file);
        Path foreign = Files.writeString(folder.resolve("foreign.json"), "{\"één\": 1}");
        Ran ran = Ran.of("--data", there, "import", "--json", foreign, file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith(foreign + " is geen sessie van Driehoek.");
        JsonNode files = JsonMapper.shared().readTree(ran.out()).get("files");
        assertThat(files.get(0).get("outcome").stringValue()).isEqualTo("refused");
        assertThat(files.get(1).get("outcome").stringValue()).isEqualTo("imported");
        assertThat(files.get(1).get("session").stringValue()).isEqualTo("5f0c");
    }

    @Test
    void aFileThatIsNoSessionLeavesTheFolderAsItIs() {
        assertThat(Ran.of("--data", there, "import", folder.resolve("gone.json"))
                        .code())
                .isEqualTo(1);
        assertThat(there).doesNotExist();
    }

    @Test
    void whatProgramsAreToldIsSpelledInPlainLetters() {
        export(here, file);
        Ran ran = Ran.of("--data", here, "export", "--session", "last", "--format", "json", "--out", "-");
        assertThat(ran.out()).matches("(?s)\\p{ASCII}*");
        assertThat(JsonMapper.shared().readTree(ran.out()))
                .isEqualTo(JsonMapper.shared().readTree(file.toFile()));
    }

    private static Ran export(Path data, Path file) {
        return Ran.of("--data", data, "export", "--session", "last", "--format", "json", "--out", file);
    }

    private static JsonNode list(Path data) {
        Ran ran = Ran.of("--data", data, "sessions", "--json");
        assertThat(ran.code()).isZero();
        return JsonMapper.shared().readTree(ran.out());
    }
}
