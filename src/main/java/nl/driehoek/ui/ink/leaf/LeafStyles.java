package nl.driehoek.ui.ink.leaf;

import java.util.Locale;
import javafx.scene.Parent;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;

/** The style classes of words on a card, as ink.css knows them. */
public final class LeafStyles {
    private static final String SHEET =
            LeafStyles.class.getResource("/nl/driehoek/ui/theme/ink.css").toExternalForm();
    private static final String STICKY = "ink-sticky";
    private static final String LABEL = "ink-label";

    private LeafStyles() {}

    /** The class of what has this colour. */
    public static String colour(InkColour colour) {
        return "ink-" + colour.name().toLowerCase(Locale.ROOT);
    }

    /** Makes a node look like a sticky, or like text right on a card. */
    public static void dress(Parent node, Mark mark) {
        node.getStyleClass().setAll(mark instanceof Mark.Sticky ? STICKY : LABEL, colour(mark.colour()));
    }

    /** Lets the style sheet of ink reach a node that no view of ink holds. */
    public static void reach(Parent node) {
        node.getStylesheets().add(SHEET);
    }
}
