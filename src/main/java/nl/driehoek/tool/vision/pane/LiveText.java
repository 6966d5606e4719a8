package nl.driehoek.tool.vision.pane;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import nl.driehoek.tool.pane.ToolHost;

/**
 * A field of the card that is typed in and kept while it is. Where it is emptied, its value goes only when the field is left,
 * so that what stands there can be typed anew. Lives on the FX thread.
 */
final class LiveText {
    private final ToolHost host;
    private final String by;
    private final String field;
    private final TextInputControl control;
    private String kept = "";
    private boolean following;

    /**
     * Lets this control write a field.
     *
     * @param by a participant's id, or {@link nl.driehoek.session.board.FieldKey#GROUP}
     */
    LiveText(ToolHost host, String by, String field, TextInputControl control) {
        this.host = host;
        this.by = by;
        this.field = field;
        this.control = control;
        control.textProperty().subscribe((_, text) -> typed(text));
        control.focusedProperty().subscribe((_, focused) -> left(focused));
    }

    /** Shows these words, unless somebody is typing others. */
    void show(String words) {
        kept = words;
        boolean typing = host.waits(by, field)
                || control.isFocused() && control.getText().isBlank();
        if (!typing && !control.getText().strip().equals(words.strip())) {
            int caret = Math.min(control.getCaretPosition(), words.length());
            following = true;
            control.setText(words);
            following = false;
            control.positionCaret(control.isFocused() ? caret : 0);
        }
    }

    private void typed(String text) {
        if (!following && !text.isBlank()) {
            host.type(by, field, text.strip());
        }
    }

    private void left(boolean focused) {
        if (focused) {
            return;
        }
        host.flush();
        if (control.getText().isBlank() && host.value(by, field).isPresent()) {
            host.write(by, field, Optional.empty());
        }
        show(kept);
    }
}
