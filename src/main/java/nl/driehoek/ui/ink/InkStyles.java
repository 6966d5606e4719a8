package nl.driehoek.ui.ink;

import java.util.Locale;
import nl.driehoek.ink.InkColour;

/** The style classes of ink, as ink.css knows them. */
final class InkStyles {
    static final String VIEW = "ink-view";
    static final String STICKY = "ink-sticky";
    static final String LABEL = "ink-label";
    static final String LASER = "ink-laser";
    static final String SHADE = "ink-shade";
    static final String AIM = "ink-aim";

    private InkStyles() {}

    /** The class of what has this colour. */
    static String colour(InkColour colour) {
        return "ink-" + colour.name().toLowerCase(Locale.ROOT);
    }
}
