package nl.driehoek.ui.text;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A line to type in that hands a pasted list on whole, which a line would otherwise run together. */
public final class ListField extends TextField {
    private static final Pattern LIST = Pattern.compile("[,;\\t\\r\\n]");

    private final Consumer<String> lists;

    /**
     * An empty line.
     *
     * @param lists is given what is pasted where commas, semicolons, tabs or the ends of lines stand in it
     */
    public ListField(Consumer<String> lists) {
        this.lists = Objects.requireNonNull(lists);
        NoProse.mark(this);
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && LIST.matcher(pasted.strip()).find()) {
            lists.accept(pasted);
        } else {
            super.paste();
        }
    }
}
