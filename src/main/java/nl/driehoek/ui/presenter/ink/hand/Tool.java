package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.Mark;
import org.kordamp.ikonli.feather.Feather;

/** What the hand holds while it is on the card; in the order of the keys that take it. */
public enum Tool {
    /** Nothing: a click on the card is only that. */
    HAND(Feather.MOUSE_POINTER, NotesText.TOOL_HAND),
    /** A point of light for the room, which leaves nothing. */
    LASER(Feather.TARGET, NotesText.TOOL_LASER),
    /** A pen. */
    PEN(Feather.EDIT_2, NotesText.TOOL_PEN),
    /** Takes away what it touches. */
    ERASER(Feather.DELETE, NotesText.TOOL_ERASER),
    /** A broad, see-through pen. */
    HIGHLIGHTER(Feather.PEN_TOOL, NotesText.TOOL_HIGHLIGHTER),
    /** Straight lines. */
    LINE(Feather.MINUS, NotesText.TOOL_LINE),
    /** Text right on the card. */
    TEXT(Feather.TYPE, NotesText.TOOL_TEXT),
    /** Text on a leaf of its own. */
    STICKY(Feather.MESSAGE_SQUARE, NotesText.TOOL_STICKY),
    /** Straight lines with a head. */
    ARROW(Feather.ARROW_UP_RIGHT, NotesText.TOOL_ARROW),
    /** Leaves one place of the card bright, and the rest dark. */
    SPOTLIGHT(Feather.SUN, NotesText.TOOL_SPOTLIGHT),
    /** Shows a part of the card large. */
    ZOOM(Feather.ZOOM_IN, NotesText.TOOL_ZOOM);

    private final Feather picture;
    private final NotesText words;

    Tool(Feather picture, NotesText words) {
        this.picture = picture;
        this.words = words;
    }

    /** Whether it leaves or takes away something on the card. */
    public boolean draws() {
        return switch (this) {
            case HAND, LASER, SPOTLIGHT, ZOOM -> false;
            case PEN, ERASER, HIGHLIGHTER, LINE, TEXT, STICKY, ARROW -> true;
        };
    }

    /** What stands on its button. */
    public Feather picture() {
        return picture;
    }

    /** Whether words are written with it. */
    public boolean writes() {
        return this == TEXT || this == STICKY;
    }

    /** Whether a mark is of the kind that is written with it. */
    public boolean wrote(Mark mark) {
        return this == TEXT && mark instanceof Mark.Label || this == STICKY && mark instanceof Mark.Sticky;
    }

    /** What it is called. */
    public NotesText words() {
        return words;
    }
}
