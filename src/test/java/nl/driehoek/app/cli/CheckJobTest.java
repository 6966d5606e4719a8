package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking deck files without a screen. */
class CheckJobTest {
    private static final Path DECK =
            Path.of(System.getProperty("driehoek.basedir", "."), "decks", "ouderbetrokkenheid.nl.json");

    @TempDir
    private Path folder;

    @Test
    void aSoundDeckPasses() {
        assertThat(Ran.of("check", DECK))
                .isEqualTo(new Ran(
                        0, "1 bestand nagekeken: geen fouten, geen waarschuwingen." + System.lineSeparator(), ""));
    }

    @Test
    void everyProblemHasALineWithItsPlaceAndTheExitCodeIsOne() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": 99,\n  \"id\": \"x\"\n}\n");
        Path missing = folder.resolve("missing.json");
        Ran ran = Ran.of("check", "--lang", "en", broken, DECK, missing);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(broken + ":2:"))
                .anyMatch(line -> line.startsWith(missing + ": "));
        assertThat(ran.err().strip()).isEqualTo("Checked 3 files: 2 errors, no warnings.");
    }

    @Test
    void aProgramIsToldWhereEachProblemIs() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": 99\n}\n");
        Ran ran = Ran.of("check", "--json", broken, DECK);
        assertThat(ran.code()).isEqualTo(1);
        JsonNode answer = JsonMapper.shared().readTree(ran.out());
        assertThat(answer.get("files").intValue()).isEqualTo(2);
        assertThat(answer.get("errors").intValue()).isEqualTo(1);
        JsonNode problem = answer.get("problems").get(0);
        assertThat(problem.get("problem").stringValue()).isEqualTo("newer-format");
        assertThat(problem.get("severity").stringValue()).isEqualTo("error");
        assertThat(problem.get("line").intValue()).isEqualTo(2);
    }

    @Test
    void aWarningAloneIsNoFailure() throws IOException {
        Path marked = Files.writeString(folder.resolve("marked.json"), "\ufeff" + Files.readString(DECK));
        Ran ran = Ran.of("check", marked);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("(waarschuwing)", "geen fouten, 1 waarschuwing.");
    }
}
