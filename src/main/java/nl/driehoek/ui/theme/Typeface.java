package nl.driehoek.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A typeface that all text of a window can be set in. */
public enum Typeface {
    /** The program's own: letters that are hard to mistake for each other. */
    USUAL(Fonts.FAMILY, 0),
    /** Letters with heavy feet, which some readers with dyslexia like better. */
    DYSLEXIC("OpenDyslexic", -0.32);

    private static final double ICON = 1.2; // as high as a line; icons know no em

    private final String family;
    private final double betweenLines; // in sizes of the letters, on top of what the typeface itself asks

    Typeface(String family, double betweenLines) {
        this.family = family;
        this.betweenLines = betweenLines;
    }

    /** Its name, as the toolkit and style sheets know it. */
    public String family() {
        return family;
    }

    /** A style sheet that sets all text of a window in these letters, in sizes of this many pixels, with icons that go with it. */
    String stylesheet(double pixels) {
        String css = """
                .root { -fx-font-size: %spx; -fx-font-family: "%s"; }
                .md-paragraph { -fx-line-spacing: %sem; }
                .ikonli-font-icon { -fx-icon-size: %spx; }
                """.formatted(pixels, family, betweenLines, Math.round(pixels * ICON));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }
}
