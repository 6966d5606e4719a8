package nl.driehoek.ui.library.alone;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import nl.driehoek.control.Typing;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.theme.GrowingText;

/** A field for a text of one's own, which is passed on when the typing rests, and when the field is left. */
final class OwnText extends TextArea {
    private static final int MOST_ROWS = 12;

    private final Typing typing;
    private boolean following;

    OwnText(Reader reader, int rows, Consumer<String> changed) {
        typing = new Typing(reader.alarms().get(), changed);
        GrowingText.let(this, rows, MOST_ROWS);
        textProperty().subscribe((_, text) -> typed(text));
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                flush();
            }
        });
    }

    /** Says what belongs in it: shown while it is empty, and spoken. */
    void label(String prompt, String spoken) {
        setPromptText(prompt);
        setAccessibleText(spoken);
    }

    /** Shows this text, unless somebody is typing here. */
    void follow(String kept) {
        boolean same = kept.equals(getText().isBlank() ? "" : getText());
        if (!same && !typing.waits()) {
            following = true;
            setText(kept);
            following = false;
        }
    }

    void flush() {
        typing.flush();
    }

    private void typed(String text) {
        if (!following) {
            typing.typed(text);
        }
    }
}
