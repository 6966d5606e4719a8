package nl.driehoek.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A set of colours for a window; everything else about its looks is the same in all of them. */
public enum ColourScheme {
    /** Dark on light. */
    LIGHT(new PrimerLight(), "tokens-light.css"),
    /** Light on dark. */
    DARK(new PrimerDark(), "tokens-dark.css"),
    /** White and yellow on black, each at least seven times as bright as what it stands on. */
    CONTRAST(new PrimerDark(), "tokens-contrast.css");

    private final atlantafx.base.theme.Theme base;
    private final String tokens;

    ColourScheme(atlantafx.base.theme.Theme base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** What to change to from here: dark from light, and light from all others. */
    public ColourScheme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The style sheet that all else starts from, or that with light and dark the other way round. */
    public String baseStylesheet(boolean inverted) {
        return (inverted ? other().base : base).getUserAgentStylesheet();
    }

    /** The colours, or those with light and dark the other way round. */
    String tokenStylesheet(boolean inverted) {
        boolean own = inverted && this == CONTRAST;
        String seen = inverted ? other().tokens : tokens;
        return resource(own ? "tokens-contrast-light.css" : seen);
    }

    static String resource(String name) {
        return ColourScheme.class.getResource(name).toExternalForm();
    }
}
