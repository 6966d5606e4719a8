package nl.driehoek.ui.ink;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.transform.Scale;
import nl.driehoek.ink.Mark;

/** A sticky, or text right on the card: words that a screen reader finds, at the size that the card has. */
final class LeafNode extends Label {
    /** Laid out as if a card were this many pixels wide, and then scaled, so that lines break alike in all places. */
    private static final double LAID_OUT = 810;

    private static final double STICKY_TEXT = 0.2;
    private static final double MOST_LINES_TEXT = 0.11;
    private static final int SHORT = 24;

    private final Mark mark;

    LeafNode(Mark mark, double scale) {
        this.mark = mark;
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add(InkStyles.colour(mark.colour()));
        getTransforms().add(new Scale(scale / LAID_OUT, scale / LAID_OUT));
        relocate(mark.bounds().left() * scale, mark.bounds().top() * scale);
        switch (mark) {
            case Mark.Sticky sticky -> sticky(sticky);
            case Mark.Label label -> label(label);
            case Mark.Stroke _, Mark.Line _ -> throw new IllegalArgumentException("no words on a line");
        }
    }

    Mark mark() {
        return mark;
    }

    private void sticky(Mark.Sticky sticky) {
        getStyleClass().add(InkStyles.STICKY);
        setText(sticky.text());
        setWrapText(true);
        double height = sticky.height() * LAID_OUT;
        double share = sticky.text().length() <= SHORT ? STICKY_TEXT : MOST_LINES_TEXT;
        setFont(javafx.scene.text.Font.font(getFont().getFamily(), height * share));
        resize(sticky.width() * LAID_OUT, height);
    }

    private void label(Mark.Label label) {
        getStyleClass().add(InkStyles.LABEL);
        setText(label.text());
        setFont(javafx.scene.text.Font.font(getFont().getFamily(), label.size().height() * LAID_OUT));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
