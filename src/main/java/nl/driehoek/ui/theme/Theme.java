package nl.driehoek.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A set of colours for a window; everything else about its looks is the same in all of them. */
public enum Theme {
    LIGHT(new PrimerLight(), "tokens-light.css"),
    DARK(new PrimerDark(), "tokens-dark.css");

    private final atlantafx.base.theme.Theme base;
    private final String tokens;

    Theme(atlantafx.base.theme.Theme base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** The other of light and dark. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    String baseStylesheet() {
        return base.getUserAgentStylesheet();
    }

    String tokenStylesheet() {
        return resource(tokens);
    }

    static String resource(String name) {
        return Theme.class.getResource(name).toExternalForm();
    }
}
