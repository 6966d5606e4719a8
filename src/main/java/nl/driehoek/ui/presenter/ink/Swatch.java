package nl.driehoek.ui.presenter.ink;

import java.util.Locale;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ui.presenter.table.DeskStyles;

/** The sign and the name of a colour or a width. */
final class Swatch {
    private Swatch() {}

    static Region of(InkColour colour) {
        return dot("ink-" + word(colour));
    }

    static Region of(PenWidth width) {
        return dot("pen-" + word(width));
    }

    /** The sign of stickies of a colour. */
    static Region sticky(InkColour colour) {
        return dot("sticky-" + word(colour));
    }

    /** What a colour is called, of a sticky or of a line; what is black or white as a line is a yellow sticky. */
    static NotesText name(InkColour colour, boolean sticky) {
        return sticky && colour == InkColour.INK ? NotesText.COLOUR_STICKY : name(colour);
    }

    private static NotesText name(InkColour colour) {
        return switch (colour) {
            case INK -> NotesText.COLOUR_INK;
            case BLUE -> NotesText.COLOUR_BLUE;
            case ORANGE -> NotesText.COLOUR_ORANGE;
            case GREEN -> NotesText.COLOUR_GREEN;
            case PLUM -> NotesText.COLOUR_PLUM;
        };
    }

    static NotesText name(PenWidth width) {
        return switch (width) {
            case FINE -> NotesText.WIDTH_FINE;
            case MEDIUM -> NotesText.WIDTH_MEDIUM;
            case BROAD -> NotesText.WIDTH_BROAD;
        };
    }

    private static Region dot(String style) {
        Region dot = new Region();
        dot.getStyleClass().addAll(DeskStyles.INK_SWATCH, style);
        return dot;
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
