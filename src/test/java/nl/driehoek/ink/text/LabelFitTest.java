package nl.driehoek.ink.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Mark.Label;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;
import org.junit.jupiter.api.Test;

class LabelFitTest {
    private final EvenRuler ruler = new EvenRuler();
    private final TextMeasure measure = label -> new Box(
            label.at().x(),
            label.at().y(),
            1,
            label.at().y() + ruler.height(label.text(), label.size().height(), LabelFit.lineWidth(label.at())));
    private final LabelFit fit = new LabelFit(measure);

    @Test
    void whatFitsStaysWhereItIs() {
        Label label = label(new GridPoint(3000, 3000), "twee woorden");
        assertThat(fit.onCard(label)).isEqualTo(label);
    }

    @Test
    void whatWouldStandOutBelowMovesUp() {
        Label moved = fit.onCard(label(new GridPoint(3000, CardShape.GRID_HEIGHT), "een\ntwee\ndrie"));
        assertThat(measure.box(moved).bottom()).isLessThanOrEqualTo(CardShape.HEIGHT + 0.0001);
        assertThat(moved.size()).isEqualTo(LabelSize.LARGE);
    }

    @Test
    void atTheRightEdgeThereIsRoomForAWord() {
        Label moved = fit.onCard(label(new GridPoint(CardShape.GRID, 0), "woord"));
        assertThat(LabelFit.lineWidth(moved.at())).isGreaterThan(0.1);
    }

    @Test
    void whatIsTooLongGetsSmallerType() {
        Label smaller = fit.onCard(label(new GridPoint(0, 0), "woorden ".repeat(90)));
        assertThat(smaller.size()).isNotEqualTo(LabelSize.LARGE);
        assertThat(measure.box(smaller).bottom()).isLessThanOrEqualTo(CardShape.HEIGHT + 0.02);
    }

    private static Label label(GridPoint at, String text) {
        return new Label(1, at, text, LabelSize.LARGE, InkColour.GREEN);
    }
}
