package nl.driehoek.ui.text;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/** A line to type in that keeps the words of what is pasted apart where the ends of lines stood between them. */
public final class OneLineField extends TextField {
    private static final Pattern BREAKS = Pattern.compile("[\\t ]*\\R[\\t\\r\\n ]*|\\t+");

    /** An empty line. */
    public OneLineField() {
        Directions.follow(this);
    }

    @Override
    public void replaceSelection(String replacement) {
        super.replaceSelection(BREAKS.matcher(replacement).replaceAll(" "));
    }
}
