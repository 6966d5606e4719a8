package nl.driehoek.ink.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.Mark.StickyNote;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on a sticky are never cut off. */
class StickyNoteFitTest {
    private final EvenRuler ruler = new EvenRuler();
    private final StickyNoteFit fit = new StickyNoteFit(ruler);

    @Test
    void aFewWordsStandLarge() {
        assertThat(fit.size(sticky("ja", StickyNote.GRID_WIDTH))).isGreaterThan(StickyNoteFit.SMALLEST);
    }

    @Test
    void moreWordsStandSmallerButAreNotCutOff() {
        StickyNote few = sticky("samen met ouders", StickyNote.GRID_WIDTH);
        StickyNote more = sticky("samen met ouders kijken wat het kind al kan en nog wil leren", StickyNote.GRID_WIDTH);
        assertThat(fit.size(more)).isLessThan(fit.size(few));
        assertFits(more);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 40, 200, 1000})
    void anyTextFitsOnAnySticky(int words) {
        Random random = new Random(words);
        for (int width : new int[] {300, 1000, StickyNote.GRID_WIDTH, 6000}) {
            assertFits(sticky(text(random, words), width));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 200})
    void aStickyGrowsUntilItCanBeReadFromAfarAndStaysOnTheCard(int words) {
        String text = text(new Random(words), words);
        StickyNote grown = fit.grown(
                new StickyNote(1, new GridPoint(8000, 6000), StickyNote.GRID_WIDTH, text, Mark.Sort.of(InkColour.BLUE)),
                StickyNote.GRID_WIDTH);
        assertThat(fit.size(grown)).isGreaterThanOrEqualTo(StickyNoteFit.SMALLEST);
        assertThat(grown.gridWidth()).isGreaterThanOrEqualTo(StickyNote.GRID_WIDTH);
        assertThat(grown.bounds().right()).isLessThanOrEqualTo(1);
        assertThat(grown.bounds().bottom()).isLessThanOrEqualTo(CardShape.HEIGHT + 1e-9);
    }

    @Test
    void aLongWordIsRatherSmallThanBroken() {
        StickyNote sticky = sticky("kennismakingsavondjes", StickyNote.GRID_WIDTH);
        assertThat(fit.size(sticky)).isLessThan(StickyNoteFit.SMALLEST);
        assertThat(ruler.longestWord(sticky.text(), fit.size(sticky)))
                .isLessThanOrEqualTo(StickyNoteFit.lineWidth(sticky));
    }

    @Test
    void aStickyWithRoomEnoughStaysAsItIs() {
        StickyNote sticky = sticky("ja", 2000);
        assertThat(fit.grown(sticky, sticky.gridWidth())).isEqualTo(sticky);
    }

    @Test
    void evenABookIsNotCutOff() {
        StickyNote grown = fit.grown(sticky(text(new Random(1), 20_000), 1000), 1000);
        assertThat(grown.gridWidth()).isEqualTo(CardShape.GRID);
        assertFits(grown);
    }

    private void assertFits(StickyNote sticky) {
        assertThat(ruler.height(sticky.text(), fit.size(sticky), StickyNoteFit.lineWidth(sticky)))
                .isLessThanOrEqualTo(sticky.height());
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(_ -> "w".repeat(1 + random.nextInt(12)))
                .collect(Collectors.joining(" "));
    }

    private static StickyNote sticky(String text, int width) {
        return new StickyNote(1, new GridPoint(100, 100), width, text, Mark.Sort.of(InkColour.INK));
    }
}
