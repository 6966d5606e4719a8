package nl.driehoek.tool.pane;

import javafx.scene.control.TextField;
import nl.driehoek.ui.text.Directions;

/** One line of somebody's that is typed. Lives on the FX thread. */
public final class TypedLine extends TextField {
    private final ToolHost host;
    private final String by;
    private final String field;
    private boolean following;

    /**
     * The text in a field of a card.
     *
     * @param by a participant's id, or {@link nl.driehoek.session.board.FieldKey#GROUP}
     */
    public TypedLine(ToolHost host, String by, String field) {
        this.host = host;
        this.by = by;
        this.field = field;
        Directions.follow(this);
        textProperty().subscribe((_, text) -> typed(text));
        focusedProperty().subscribe((_, focused) -> left(focused));
    }

    /** Says what belongs in it: shown while it is empty, and spoken. */
    public void label(String shown, String spoken) {
        setPromptText(shown);
        setAccessibleText(spoken);
    }

    /** Takes over the text that the host has now, but where somebody is typing here. */
    public void refresh() {
        String kept = host.text(by, field);
        boolean same = getText().equals(kept) || getText().isBlank() && kept.isEmpty();
        if (!same && !host.waits(by, field)) {
            following = true;
            setText(kept);
            following = false;
        }
    }

    private void typed(String text) {
        if (!following) {
            host.type(by, field, text);
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            host.flush();
        }
    }
}
