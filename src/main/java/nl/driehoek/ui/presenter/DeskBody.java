package nl.driehoek.ui.presenter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import nl.driehoek.ui.presenter.DeskLayout.Shape;
import nl.driehoek.ui.presenter.DeskLayout.Shares;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;

/**
 * Lays out the window: the table at the left, the card in the middle, beside or under it what is written and read, and a line
 * along the bottom. For a left hand what is written stands between the table and the card, so that nothing is at the card's
 * right. Where letters are large for the window, the table stands behind what is written.
 */
final class DeskBody extends ShareSplit {
    private static final String DIVIDER = "split-pane-divider";

    private final ObjectProperty<DeskLayout> layout;
    private final ObservableValue<Boolean> leftHanded;
    private final Node table;
    private final Node stage;
    private final SidePane side;
    private final ShareSplit middle = new ShareSplit();
    private final BorderPane right = new BorderPane(middle);
    private final Text em = new Text(); // in the letters of the window
    private final ReadOnlyObjectWrapper<DeskArrangement> arrangement =
            new ReadOnlyObjectWrapper<>(this, "arrangement", new DeskArrangement(Shape.BROAD, false));
    private boolean laid;

    /**
     * Lays these out.
     *
     * @param layout says where the dividers stand, and is told where somebody drags them
     * @param leftHanded whether nothing that a hand reaches for may stand at the right of the card
     * @param line stands below the card and what is beside it
     */
    DeskBody(
            ObjectProperty<DeskLayout> layout,
            ObservableValue<Boolean> leftHanded,
            Node table,
            Node stage,
            SidePane side,
            Node line) {
        this.layout = layout;
        this.leftHanded = leftHanded;
        this.table = table;
        this.stage = stage;
        this.side = side;
        right.setBottom(line);
        right.getChildren().add(em);
        Styles.there(em, false);
        getStyleClass().add(DeskStyles.BODY);
        setResizableWithParent(table, false);
        setResizableWithParent(side, false);
        lay(arrangement.get());
        listen();
    }

    private void listen() {
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::dragged);
        layout.subscribe(_ -> place());
        leftHanded.subscribe(_ -> arrange());
        layoutBoundsProperty().subscribe(_ -> arrange());
        em.fontProperty().subscribe(_ -> arrange());
    }

    /** How the parts stand now. */
    ReadOnlyObjectProperty<DeskArrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** Sets the dividers where the arrangement changes, so that what somebody dragged stays as long as it makes sense. */
    private void arrange() {
        if (getWidth() > 0 && getHeight() > 0) {
            Shape shape = Shape.of(getWidth(), getHeight(), LetterSize.of(em.getFont()));
            DeskArrangement now = new DeskArrangement(shape, leftHanded.getValue());
            boolean first = !laid;
            laid = true;
            if (!now.equals(arrangement.get())) {
                lay(now);
                Styles.now(this); // else the dividers, which are new, are as wide as they are without a style at first
                arrangement.set(now);
                place();
            } else if (first) {
                place();
            }
        }
    }

    private void lay(DeskArrangement now) {
        middle.getItems().clear();
        getItems().clear();
        side.hold(now.isTableBehind() ? table : null);
        middle.getItems().setAll(now.middle(stage, side));
        getItems().setAll(now.columns(table, right));
        middle.setOrientation(now.isSideBelow() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    }

    private void place() {
        Shares wanted = layout.get().in(arrangement.get().shape());
        if (laid && !wanted.equals(shares())) {
            if (!arrangement.get().isTableBehind()) {
                share(wanted.table());
            }
            middle.share(arrangement.get().divider(wanted.stage()));
        }
    }

    private void dragged(MouseEvent released) {
        if (released.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER)) {
            layout.set(layout.get().with(arrangement.get().shape(), shares()));
        }
    }

    private Shares shares() {
        DeskArrangement now = arrangement.get();
        double first = now.isTableBehind() ? layout.get().in(now.shape()).table() : share();
        return new Shares(first, now.divider(middle.share()));
    }
}
