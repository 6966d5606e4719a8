package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cards are found from the command line. */
class FindTest {
    private static final Path DECKS = Path.of(System.getProperty("driehoek.basedir", "."), "decks");

    @Test
    void theBestStandsFirst() {
        Ran ran = Ran.of("--decks", DECKS, "find", "gesprek", "voorbereiden", "--lang", "nl");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).contains("3.3  Oudergesprekken: voorbereiding");
        assertThat(ran.out().lines().limit(3))
                .contains("3.3-a1  Een gesprek voorbereiden (3.3 Oudergesprekken: voorbereiding)");
    }

    @Test
    void aProgramGetsOneObject() {
        Ran ran = Ran.of("--decks", DECKS, "find", "3.2", "q4", "--json", "--lang", "en");
        JsonNode first = JsonMapper.shared().readTree(ran.out()).get("hits").get(0);
        assertThat(first.get("id").stringValue()).isEqualTo("3.2-q4");
        assertThat(first.get("kind").stringValue()).isEqualTo("question");
        assertThat(first.get("title").stringValue()).startsWith("Look at the expressive aspect");
        assertThat(first.get("set").stringValue()).isEqualTo("3.2");
    }

    @Test
    void nothingFoundIsSaid() {
        Ran ran = Ran.of("--decks", DECKS, "find", "xyzzyq", "--lang", "nl");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("xyzzyq");
        assertThat(Ran.of("find").code()).isEqualTo(2);
    }

    @Test
    void aSetCanBeAllThatIsLookedAt() {
        Ran ran = Ran.of("--decks", DECKS, "find", "gesprek", "--set", "3.1", "--lang", "nl");
        assertThat(ran.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("3.1"));
    }
}
