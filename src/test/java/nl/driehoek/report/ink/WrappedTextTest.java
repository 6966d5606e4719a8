package nl.driehoek.report.ink;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.deck.page.TextSize;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.GridPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a sticky note is lost or stands outside it. */
class WrappedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tijd",
                "Dat je ook belt als het goed gaat",
                "een\ntwee\n\nvier",
                "Onderwijsachterstandenbeleidsmedewerkersoverleg",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
            })
    void everyWordFitsOnTheNote(String text) {
        WrappedText wrapped = WrappedText.of(sticky(text.repeat(3)));
        assertThat(String.join(" ", wrapped.lines()).split("\\s+"))
                .containsExactly(text.repeat(3).split("\\s+"));
        assertThat(wrapped.height()).isLessThanOrEqualTo(sticky("").height());
        assertThat(wrapped.lines())
                .allMatch(line ->
                        TextSize.width(line) * wrapped.size() <= sticky("").width());
    }

    @Test
    void aShortTextIsLargerThanALongOne() {
        assertThat(WrappedText.of(sticky("Tijd")).size())
                .isGreaterThan(WrappedText.of(sticky("Dat je ook belt als het goed gaat, en niet pas dan"))
                        .size());
    }

    private static Mark.StickyNote sticky(String text) {
        return new Mark.StickyNote(
                Mark.NEW, new GridPoint(0, 0), Mark.StickyNote.GRID_WIDTH, text, Mark.Sort.of(InkColour.INK));
    }
}
