package nl.driehoek.ink.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.Mark.Sticky;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on a sticky are never cut off. */
class LeafFitTest {
    private final EvenRuler ruler = new EvenRuler();
    private final LeafFit fit = new LeafFit(ruler);

    @Test
    void aFewWordsStandLarge() {
        assertThat(fit.size(sticky("ja", Sticky.GRID_WIDTH))).isGreaterThan(LeafFit.SMALLEST);
    }

    @Test
    void moreWordsStandSmallerButAreNotCutOff() {
        Sticky few = sticky("samen met ouders", Sticky.GRID_WIDTH);
        Sticky more = sticky("samen met ouders kijken wat het kind al kan en nog wil leren", Sticky.GRID_WIDTH);
        assertThat(fit.size(more)).isLessThan(fit.size(few));
        assertFits(more);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 40, 200, 1000})
    void whateverIsWrittenOnWhateverLeafFits(int words) {
        Random random = new Random(words);
        for (int width : new int[] {300, 1000, Sticky.GRID_WIDTH, 6000}) {
            assertFits(sticky(text(random, words), width));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 200})
    void aLeafGrowsUntilItCanBeReadFromAfarAndStaysOnTheCard(int words) {
        String text = text(new Random(words), words);
        Sticky grown = fit.grown(
                new Sticky(1, new Spot(8000, 6000), Sticky.GRID_WIDTH, text, Mark.Sort.of(InkColour.BLUE)),
                Sticky.GRID_WIDTH);
        assertThat(fit.size(grown)).isGreaterThanOrEqualTo(LeafFit.SMALLEST);
        assertThat(grown.gridWidth()).isGreaterThanOrEqualTo(Sticky.GRID_WIDTH);
        assertThat(grown.bounds().right()).isLessThanOrEqualTo(1);
        assertThat(grown.bounds().bottom()).isLessThanOrEqualTo(CardShape.HEIGHT + 1e-9);
    }

    @Test
    void aLongWordIsRatherSmallThanBroken() {
        Sticky sticky = sticky("kennismakingsavondjes", Sticky.GRID_WIDTH);
        assertThat(fit.size(sticky)).isLessThan(LeafFit.SMALLEST);
        assertThat(ruler.longestWord(sticky.text(), fit.size(sticky))).isLessThanOrEqualTo(LeafFit.lineWidth(sticky));
    }

    @Test
    void aLeafWithRoomEnoughStaysAsItIs() {
        Sticky sticky = sticky("ja", 2000);
        assertThat(fit.grown(sticky, sticky.gridWidth())).isEqualTo(sticky);
    }

    @Test
    void evenABookIsNotCutOff() {
        Sticky grown = fit.grown(sticky(text(new Random(1), 20_000), 1000), 1000);
        assertThat(grown.gridWidth()).isEqualTo(CardShape.GRID);
        assertFits(grown);
    }

    private void assertFits(Sticky sticky) {
        assertThat(ruler.height(sticky.text(), fit.size(sticky), LeafFit.lineWidth(sticky)))
                .isLessThanOrEqualTo(sticky.height());
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(_ -> "w".repeat(1 + random.nextInt(12)))
                .collect(Collectors.joining(" "));
    }

    private static Sticky sticky(String text, int width) {
        return new Sticky(1, new Spot(100, 100), width, text, Mark.Sort.of(InkColour.INK));
    }
}
