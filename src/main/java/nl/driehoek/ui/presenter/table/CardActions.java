package nl.driehoek.ui.presenter.table;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import nl.driehoek.ui.theme.Styles;

/**
 * The buttons under the card in one row. Where their words do not fit side by side, they give way to the pictures one after the
 * other; the words are then told on hovering.
 */
final class CardActions extends HBox {
    /** In how many steps the words give way. */
    private static final int SHORTEST = 4;

    private final Button previous;
    private final Button skip;
    private final Button draw;
    private final Button next;
    private Fit fitted;
    private int step;

    /** All that the widths of the buttons depend on. */
    private record Fit(double width, double fontSize, Insets insets, String draw, String next) {}

    CardActions(Button previous, Button skip, Node more, Button draw, Button next) {
        super(previous, skip, more, Buttons.gap(), draw, Buttons.gap(), next);
        this.previous = previous;
        this.skip = skip;
        this.draw = draw;
        this.next = next;
        draw.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(DeskStyles.ACTIONS);
    }

    /** Else it would be as wide as its words, and what does not fit would be cut off. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Fit now =
                new Fit(getWidth(), previous.getFont().getSize(), previous.getInsets(), draw.getText(), next.getText());
        if (!now.equals(fitted)
                || step < SHORTEST && computePrefWidth(-1) > getWidth()) { // pictures get their sizes late
            fitted = now; // a change of the words asks for another layout, which must not measure all of it again
            shorten();
        }
        super.layoutChildren();
    }

    private void shorten() {
        for (step = 0; step <= SHORTEST; step++) {
            previous.setContentDisplay(step > 0 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            skip.setContentDisplay(step > 1 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            next.setContentDisplay(step > 2 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
            draw.setContentDisplay(step == SHORTEST ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
            Styles.mark(this, DeskStyles.TIGHT, step == SHORTEST);
            if (computePrefWidth(-1) <= getWidth()) {
                return;
            }
        }
        step = SHORTEST;
    }
}
