package nl.driehoek.ui.presenter;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import nl.driehoek.ui.presenter.DeskLayout.Shape;
import nl.driehoek.ui.presenter.DeskLayout.Shares;
import nl.driehoek.ui.presenter.table.DeskStyles;

/**
 * Lays out the window: the table at the left, the card in the middle, beside or under it what is written and read, and a line
 * along the bottom.
 */
final class DeskBody extends SplitPane {
    private static final String DIVIDER = "split-pane-divider";

    private final ObjectProperty<DeskLayout> layout;
    private final SplitPane middle;
    private Shape shape;

    /**
     * Lays these out.
     *
     * @param layout says where the dividers stand, and is told where somebody drags them
     * @param line stands below the card and what is beside it
     */
    DeskBody(ObjectProperty<DeskLayout> layout, Node table, Node stage, Node side, Node line) {
        this.layout = layout;
        middle = new SplitPane(stage, side);
        BorderPane right = new BorderPane(middle);
        right.setBottom(line);
        getItems().addAll(table, right);
        getStyleClass().add(DeskStyles.BODY);
        setResizableWithParent(table, false);
        setResizableWithParent(side, false);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::dragged);
        layout.subscribe(now -> place(now));
        layoutBoundsProperty().subscribe(bounds -> {
            if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
                arrange(Shape.of(bounds.getWidth(), bounds.getHeight()));
            }
        });
    }

    /** Sets the dividers where the shape changes, so that what somebody dragged stays as long as it makes sense. */
    private void arrange(Shape now) {
        if (now != shape) {
            shape = now;
            middle.setOrientation(now == Shape.TALL ? Orientation.VERTICAL : Orientation.HORIZONTAL);
            place(layout.get());
        }
    }

    private void place(DeskLayout now) {
        if (shape != null && !now.in(shape).equals(shares())) {
            setDividerPositions(now.in(shape).table());
            middle.setDividerPositions(now.in(shape).stage());
        }
    }

    private void dragged(MouseEvent released) {
        if (released.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER)) {
            layout.set(layout.get().with(shape, shares()));
        }
    }

    private Shares shares() {
        return new Shares(getDividerPositions()[0], middle.getDividerPositions()[0]);
    }
}
