package nl.driehoek.ink.text;

import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Mark.Label;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;

/** Keeps text right on the card within it: what would stand out below moves up, and what is too long gets smaller type. */
public final class LabelFit {
    /** How far from the right edge text begins at least, in card widths, so that a few words fit in a line. */
    private static final double LEAST_LINE = 0.16;

    private static final double EDGE = 0.01;

    private final TextMeasure measure;

    /** With texts as large as this says. */
    public LabelFit(TextMeasure measure) {
        this.measure = measure;
    }

    /** How wide the lines of a text that begins here may be, in card widths. */
    public static double lineWidth(GridPoint at) {
        return Math.max(LEAST_LINE / 2, 1 - EDGE - at.x());
    }

    /** The text where it fits, as near to its place as can be. */
    public Label onCard(Label label) {
        Label now = moved(label);
        while (sticksOut(now) && now.size() != LabelSize.SMALL) {
            LabelSize smaller = LabelSize.values()[now.size().ordinal() - 1];
            now = moved(new Label(label.id(), label.at(), label.text(), smaller, label.colour()));
        }
        return now;
    }

    private Label moved(Label label) {
        GridPoint at = GridPoint.of(
                Math.min(label.at().x(), 1 - EDGE - LEAST_LINE), label.at().y());
        Label there = at(label, at);
        double over = measure.box(there).bottom() - CardShape.HEIGHT;
        return over <= 0 ? there : at(there, GridPoint.of(at.x(), at.y() - over));
    }

    private boolean sticksOut(Label label) {
        Box box = measure.box(label);
        return box.bottom() > CardShape.HEIGHT + EDGE;
    }

    private static Label at(Label label, GridPoint at) {
        return new Label(label.id(), at, label.text(), label.size(), label.colour());
    }
}
