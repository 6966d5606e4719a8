package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.i18n.NotesText;
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
            case PEN, ERASER, HIGHLIGHTER, LINE, ARROW -> true;
        };
    }

    /** What stands on its button. */
    public Feather picture() {
        return picture;
    }

    /** What it is called. */
    public NotesText words() {
        return words;
    }
}
