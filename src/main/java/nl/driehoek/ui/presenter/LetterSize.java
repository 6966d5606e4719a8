package nl.driehoek.ui.presenter;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How large letters are for what words have to fit in: their size, and more where they are wider than usual ones of that size. */
final class LetterSize {
    private static final String WORDS = "Toon op het scherm";

    /** How wide a letter of the usual typeface is on the average, in sizes of the type. */
    private static final double USUAL = 0.49;

    /** From this many times the usual width on letters are wide. */
    private static final double WIDE = 1.15;

    private LetterSize() {}

    /** The size of a font in pixels, times how much wider than usual its letters are. */
    static double of(Font font) {
        Text words = new Text(WORDS);
        words.setFont(font);
        double width = words.getLayoutBounds().getWidth() / (WORDS.length() * USUAL * font.getSize());
        return font.getSize() * (width < WIDE ? 1 : width);
    }
}
