package nl.driehoek.ui.notes;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;

/** A field to write in that keeps itself in step with the session, and grows with its text up to a few lines. */
final class WritingField extends TextArea {
    private static final int MOST_ROWS = 8;

    private final Draft draft;
    private final int leastRows;
    private boolean following;

    WritingField(SessionConnection session, Typing.Alarm alarm, int rows) {
        this.draft = new Draft(session, alarm);
        this.leastRows = rows;
        setWrapText(true);
        setPrefRowCount(rows);
        setMinHeight(USE_PREF_SIZE);
        textProperty().subscribe(this::changed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                draft.flush();
            }
        });
        skinProperty().subscribe(this::growWithText);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tabbed);
    }

    /** Shows what stands at this spot, and writes there from now on; the same spot again changes nothing. */
    void open(Optional<Spot> spot) {
        draft.open(spot);
        setDisable(spot.isEmpty());
        follow();
    }

    /** Takes over what the session says, unless somebody is typing here. */
    void follow() {
        draft.correction(getText()).ifPresent(this::replace);
    }

    /** Passes on at once what still waits. */
    void flush() {
        draft.flush();
    }

    private void changed(String text) {
        if (!following) {
            draft.typed(text);
        }
    }

    private void replace(String text) {
        int caret = Math.min(getCaretPosition(), text.length());
        following = true;
        setText(text);
        following = false;
        positionCaret(isFocused() ? caret : 0);
    }

    /** The skin keeps the text in one node, whose height tells how many lines it takes at this width. */
    private void growWithText() {
        if (lookup(".text") instanceof Text shown) {
            shown.layoutBoundsProperty().subscribe(bounds -> setPrefRowCount(rows(shown, bounds.getHeight())));
        }
    }

    private int rows(Text shown, double height) {
        Text line = new Text("x");
        line.setFont(shown.getFont());
        int rows = (int) Math.round(height / line.getLayoutBounds().getHeight());
        return getText().isEmpty() ? leastRows : Math.clamp(rows, leastRows, MOST_ROWS);
    }

    /** Tab leaves the field: somebody who writes a note rarely wants one in it, and otherwise would never get out. */
    private void tabbed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
