package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cards for a printer, without a screen. */
class CardsJobTest {
    private static final Path DECKS = Path.of(System.getProperty("driehoek.basedir", "."), "decks");

    @TempDir
    private Path folder;

    @Test
    void aSetBecomesAPdf() throws Exception {
        Path out = folder.resolve("kaarten.pdf");
        Ran ran = Ran.of("--decks", DECKS, "cards", "--set", "1.1", "--per-page", "8", "--backs", "--out", out);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1.1 Behoefte van ouders", out.toString());
        assertThat(Files.readString(out, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aScriptGetsOneObject() throws Exception {
        Path out = folder.resolve("kaarten.pdf");
        Ran done = Ran.of("--decks", DECKS, "cards", "--set", "1.1", "--out", out, "--json");
        JsonNode answer = JsonMapper.shared().readTree(done.out());
        assertThat(answer.get("title").stringValue()).isEqualTo("1.1 Behoefte van ouders");
        assertThat(answer.get("file").stringValue()).isEqualTo(out.toString());
        assertThat(Files.size(out)).isPositive();
        Ran none = Ran.of("--decks", DECKS, "cards", "--set", "9.9", "--out", out, "--json");
        assertThat(none.code()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(none.out()).get("message").stringValue())
                .isEqualTo(none.err().strip());
    }

    @Test
    void whatIsNotThereOrNotSaidIsTold() {
        Path out = folder.resolve("kaarten.pdf");
        assertThat(Ran.of("--decks", DECKS, "cards", "--set", "9.9", "--out", out)
                        .code())
                .isEqualTo(1);
        assertThat(Ran.of("--decks", DECKS, "cards", "--theme", "1", "--kind", "forms", "--out", out)
                        .code())
                .isEqualTo(1);
        assertThat(Ran.of("--decks", DECKS, "cards", "--out", out).code()).isEqualTo(2);
        Ran three = Ran.of("cards", "--set", "1.1", "--per-page", "3", "--out", out);
        assertThat(three.code()).isEqualTo(2);
        assertThat(three.err()).contains("2|4|8");
        assertThat(out).doesNotExist();
    }
}
