package nl.driehoek.session.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is added to an answer, and how tallies add up. */
class TalliesTest {
    @Test
    void aLineComesBelowWhatStoodThere() {
        assertThat(Tallies.added("", " rust ", false)).isEqualTo("rust");
        assertThat(Tallies.added("rust", "tijd", false)).isEqualTo("rust\ntijd");
        assertThat(Tallies.added("rust\n\ntijd\n", "ruimte", true)).isEqualTo("rust\n\ntijd\nruimte");
        assertThat(Tallies.added("  \n", "rust", true)).isEqualTo("rust");
    }

    @Test
    void talliesOfTheSameAddUpInTheirLine() {
        String answer = "";
        for (String line : List.of("5× ja", "we twijfelen", "2x nee", "1 x JA", "3 ja", "nee", "1* nee")) {
            answer = Tallies.added(answer, line, true);
        }
        assertThat(answer).isEqualTo("9× ja\nwe twijfelen\n3× nee\nnee");
        assertThat(Tallies.in(answer)).containsExactly(Map.entry("ja", 9L), Map.entry("nee", 3L));
    }

    @Test
    void severalStandInOneLine() {
        assertThat(Tallies.added("1× nee", "5x ja, 2 nee; 1× weet niet", true))
                .isEqualTo("3× nee\n5× ja\n1× weet niet");
        assertThat(Tallies.added("", "5x ja, en dat is veel", true)).isEqualTo("5x ja, en dat is veel");
    }

    @Test
    void aNumberAloneIsAnAnswerUntilTheSameWasTallied() {
        assertThat(Tallies.added("", "3 kinderen", true)).isEqualTo("3 kinderen");
        assertThat(Tallies.added("3 kinderen", "2 kinderen", true)).isEqualTo("3 kinderen\n2 kinderen");
        assertThat(Tallies.added("3× kinderen", "2 kinderen", true)).isEqualTo("5× kinderen");
        for (String none : List.of("5", "5×", "5x5", "2026x nee", "x ja", "5 xylofoons", "1.5× ja", "5×  ")) {
            assertThat(Tallies.added("", none, true)).isEqualTo(none.strip());
        }
        assertThat(Tallies.added("999999999× ja", "1× ja", true)).isEqualTo("1000000000× ja");
        assertThat(Tallies.added("9999999999999999999999× ja", "1× ja", true))
                .isEqualTo("9999999999999999999999× ja\n1× ja");
    }

    @Test
    void whatOnePersonSaysIsNoTally() {
        assertThat(Tallies.added("5× ja", "1× ja", false)).isEqualTo("5× ja\n1× ja");
    }

    @Test
    void whateverTheOrderTheSumsAreRightAndOtherLinesStayAsTheyWere() {
        List<String> said = List.of("ja", "nee", "weet niet", "王", "🙂", "één keer");
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Map<String, Long> sums = new LinkedHashMap<>();
            StringBuilder others = new StringBuilder();
            String answer = "";
            for (int i = 0; i < 40; i++) {
                if (random.nextInt(4) == 0) {
                    String line = "regel " + i + " ‘" + "tekst ".repeat(random.nextInt(60)) + "’";
                    others.append(line).append('\n');
                    answer = Tallies.added(answer, line, true);
                } else {
                    String what = said.get(random.nextInt(said.size()));
                    int count = random.nextInt(1000);
                    sums.merge(what, (long) count, Long::sum);
                    String sign = List.of("×", "x", " X ", "× ").get(random.nextInt(4));
                    answer = Tallies.added(answer, count + sign + what, true);
                }
            }
            assertThat(Tallies.in(answer)).as("seed %d", seed).isEqualTo(sums);
            assertThat(answer.lines().filter(line -> line.startsWith("regel")).toList())
                    .isEqualTo(others.toString().lines().toList());
            assertThat(answer.lines().count())
                    .isEqualTo(sums.size() + others.toString().lines().count());
        }
    }
}
