package nl.driehoek.ui.presenter;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import nl.driehoek.ui.presenter.table.DeskStyles;

/** Lays out the window: the table at the left, the card in the middle, and beside or under it what is written and read. */
final class DeskBody extends SplitPane {
    /** A window that is less wide than this for its height has the side pane under the card. */
    private static final double BROAD = 1.25;

    private static final double WIDE_PIXELS = 1600;

    private final SplitPane middle;
    private Shape shape;

    DeskBody(Node table, Node stage, Node side) {
        middle = new SplitPane(stage, side);
        getItems().addAll(table, middle);
        getStyleClass().add(DeskStyles.BODY);
        setResizableWithParent(table, false);
        setResizableWithParent(side, false);
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
            setDividerPositions(now.table);
            middle.setDividerPositions(now.stage);
        }
    }

    /** What a window looks like, with the shares that the table and the card then take. */
    private enum Shape {
        TALL(0.25, 0.55),
        BROAD(0.2, 0.655),
        WIDE(0.17, 0.55);

        private final double table;
        private final double stage;

        Shape(double table, double stage) {
            this.table = table;
            this.stage = stage;
        }

        static Shape of(double width, double height) {
            if (width < height * DeskBody.BROAD) {
                return TALL;
            }
            return width < WIDE_PIXELS ? BROAD : WIDE;
        }
    }
}
