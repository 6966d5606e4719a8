package nl.driehoek.ui.notes;

import java.util.Optional;
import javafx.scene.control.TextArea;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;
import nl.driehoek.ui.theme.GrowingText;

/** A field to write in that keeps itself in step with the session, and grows with its text up to a few lines. */
final class WritingField extends TextArea {
    private static final int MOST_ROWS = 8;

    private final TextDraft draft;
    private boolean following;

    WritingField(SessionConnection session, Typing.Alarm alarm, int rows) {
        this.draft = new TextDraft(session, alarm);
        GrowingText.let(this, rows, MOST_ROWS);
        textProperty().subscribe(this::changed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                draft.flush();
            }
        });
    }

    /** Shows what stands at this address, and writes there from now on; the same address again changes nothing. */
    void open(Optional<TextAddress> address) {
        draft.open(address);
        setDisable(address.isEmpty());
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
}
