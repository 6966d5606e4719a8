package nl.driehoek.ui.theme;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.ui.text.Directions;

/** Lets a field for a longer text grow with it, and Tab leave it. */
public final class GrowingText {
    private final TextArea area;
    private final int leastRows;
    private final int mostRows;
    private final Runnable settled = this::settled;
    private Text followed;
    private Scene waitsFor;

    private GrowingText(TextArea area, int leastRows, int mostRows) {
        this.area = area;
        this.leastRows = leastRows;
        this.mostRows = mostRows;
    }

    /**
     * Wraps the text of a field and lets it grow; to be called once.
     *
     * @param leastRows how many lines high it is at least, 1 or more
     * @param mostRows how many lines high it gets at most; from there on it scrolls
     */
    public static void let(TextArea area, int leastRows, int mostRows) {
        GrowingText growing = new GrowingText(area, leastRows, mostRows);
        area.setWrapText(true);
        Directions.follow(area);
        area.setPrefRowCount(leastRows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.needsLayoutProperty().subscribe(growing::growWithText);
        area.addEventFilter(KeyEvent.KEY_PRESSED, growing::tabbed);
    }

    /**
     * The skin keeps the text in one node of a group, whose height tells how many lines it takes at this width; what the field
     * asks for stands beside that group. The node can be found only once what scrolls it has a skin of its own, which it gets
     * after this one.
     */
    private void growWithText() {
        area.lookupAll(".content .text").stream()
                .filter(node -> node.getParent() instanceof Group && node != followed)
                .findFirst()
                .ifPresent(node -> follow((Text) node));
    }

    private void follow(Text shown) {
        followed = shown;
        shown.layoutBoundsProperty().subscribe(bounds -> resize(rows(shown, bounds.getHeight())));
    }

    /** Nobody hears a field that asks for more room while all is laid out, such as when it became less wide: it asks again. */
    private void resize(int rows) {
        boolean same = rows == area.getPrefRowCount();
        area.setPrefRowCount(rows);
        if (!same && waitsFor == null && area.getScene() != null) {
            waitsFor = area.getScene();
            waitsFor.addPostLayoutPulseListener(settled);
            Platform.requestNextPulse();
        }
    }

    private void settled() {
        waitsFor.removePostLayoutPulseListener(settled);
        waitsFor = null;
        area.requestLayout();
    }

    private int rows(Text shown, double height) {
        Text line = new Text("x");
        line.setFont(shown.getFont());
        int rows = (int) Math.round(height / line.getLayoutBounds().getHeight());
        return area.getText().isEmpty() ? leastRows : Math.clamp(rows, leastRows, mostRows);
    }

    /** Somebody who writes rarely wants a tab in the text, and otherwise would never get out by the keys. */
    private void tabbed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
