package nl.driehoek.tool.pane;

import javafx.scene.control.TextArea;
import nl.driehoek.ui.theme.GrowingText;

/** A text of somebody's that is typed, in a field that grows with it. Lives on the FX thread. */
public final class TypedText extends TextArea {
    private final ToolHost host;
    private final String by;
    private final String field;
    private boolean following;

    /**
     * The text in a field of a card.
     *
     * @param by a participant's id, or {@link nl.driehoek.session.board.FieldKey#GROUP}
     * @param leastRows how many lines high it is at least, 1 or more
     * @param mostRows how many lines high it gets at most
     */
    public TypedText(ToolHost host, String by, String field, int leastRows, int mostRows) {
        this.host = host;
        this.by = by;
        this.field = field;
        GrowingText.let(this, leastRows, mostRows);
        textProperty().subscribe((_, text) -> typed(text));
        focusedProperty().subscribe((_, focused) -> left(focused));
    }

    /** Says what belongs in it: shown while it is empty, and spoken. */
    public void label(String shown, String spoken) {
        setPromptText(shown);
        setAccessibleText(spoken);
    }

    /** Whether it is one line high, so that the arrows have nowhere to go in it. */
    public boolean isLow() {
        return getPrefRowCount() == 1;
    }

    /** Takes over the text that the host has now, but where somebody is typing here. */
    public void refresh() {
        String kept = host.text(by, field);
        boolean same = getText().equals(kept) || getText().isBlank() && kept.isEmpty();
        if (!same && !host.waits(by, field)) {
            int caret = Math.min(getCaretPosition(), kept.length());
            following = true;
            setText(kept);
            following = false;
            positionCaret(isFocused() ? caret : 0);
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
            refresh();
        }
    }
}
