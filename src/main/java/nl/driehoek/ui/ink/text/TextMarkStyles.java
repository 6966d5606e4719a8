package nl.driehoek.ui.ink.text;

import java.util.Locale;
import javafx.scene.Parent;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;

/** The style classes of sticky notes and labels in {@code ink.css}. */
public final class TextMarkStyles {
    private static final String SHEET =
            TextMarkStyles.class.getResource("/nl/driehoek/ui/theme/ink.css").toExternalForm();
    private static final String STICKY = "ink-sticky";
    private static final String LABEL = "ink-label";

    private TextMarkStyles() {}

    /** The class of what has this colour. */
    public static String colour(InkColour colour) {
        return "ink-" + colour.name().toLowerCase(Locale.ROOT);
    }

    /** Gives a node the style classes of this sticky note or label. */
    public static void dress(Parent node, Mark mark) {
        node.getStyleClass().setAll(mark instanceof Mark.StickyNote ? STICKY : LABEL, colour(mark.colour()));
    }

    /** Adds {@code ink.css} to a node outside all views of ink. */
    public static void reach(Parent node) {
        node.getStylesheets().add(SHEET);
    }
}
