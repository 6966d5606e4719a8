package nl.driehoek.report.ink;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.deck.page.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a sticky is lost or stands outside its leaf. */
class LeafTextTest {
    private static final double WIDTH = 1.0 / 6;
    private static final double HEIGHT = WIDTH / 1.5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tijd",
                "Dat je ook belt als het goed gaat",
                "een\ntwee\n\nvier",
                "Onderwijsachterstandenbeleidsmedewerkersoverleg",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
            })
    void everyWordFitsOnTheLeaf(String text) {
        LeafText leaf = LeafText.fitting(text.repeat(3), WIDTH, HEIGHT);
        assertThat(String.join(" ", leaf.lines()).split("\\s+"))
                .containsExactly(text.repeat(3).split("\\s+"));
        assertThat(leaf.height()).isLessThanOrEqualTo(HEIGHT);
        assertThat(leaf.lines()).allMatch(line -> TextSize.width(line) * leaf.size() <= WIDTH);
    }

    @Test
    void aShortTextIsLargerThanALongOne() {
        assertThat(LeafText.fitting("Tijd", WIDTH, HEIGHT).size())
                .isGreaterThan(LeafText.fitting("Dat je ook belt als het goed gaat, en niet pas dan", WIDTH, HEIGHT)
                        .size());
    }
}
