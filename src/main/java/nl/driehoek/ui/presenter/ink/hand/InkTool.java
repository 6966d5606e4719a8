package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.Mark;
import org.kordamp.ikonli.feather.Feather;

/** The tools for ink, in the order of the keys that choose them. */
public enum InkTool {
    /** No tool: a click on the card selects. */
    HAND(Feather.MOUSE_POINTER, NotesText.TOOL_HAND),
    /** A laser pointer on the wall; leaves no mark. */
    LASER(Feather.TARGET, NotesText.TOOL_LASER),
    /** A pen. */
    PEN(Feather.EDIT_2, NotesText.TOOL_PEN),
    /** Erases what it touches. */
    ERASER(Feather.DELETE, NotesText.TOOL_ERASER),
    /** A broad, translucent pen. */
    HIGHLIGHTER(Feather.PEN_TOOL, NotesText.TOOL_HIGHLIGHTER),
    /** Straight lines. */
    LINE(Feather.MINUS, NotesText.TOOL_LINE),
    /** Labels. */
    TEXT(Feather.TYPE, NotesText.TOOL_TEXT),
    /** Sticky notes. */
    STICKY(Feather.MESSAGE_SQUARE, NotesText.TOOL_STICKY),
    /** Arrows. */
    ARROW(Feather.ARROW_UP_RIGHT, NotesText.TOOL_ARROW),
    /** A spotlight: one round place stays bright, the rest is dimmed. */
    SPOTLIGHT(Feather.SUN, NotesText.TOOL_SPOTLIGHT),
    /** Zooms in on a part of the card. */
    ZOOM(Feather.ZOOM_IN, NotesText.TOOL_ZOOM);

    private final Feather picture;
    private final NotesText words;

    InkTool(Feather picture, NotesText words) {
        this.picture = picture;
        this.words = words;
    }

    /** Whether it adds or removes marks. */
    public boolean draws() {
        return switch (this) {
            case HAND, LASER, SPOTLIGHT, ZOOM -> false;
            case PEN, ERASER, HIGHLIGHTER, LINE, TEXT, STICKY, ARROW -> true;
        };
    }

    /** The icon on its button. */
    public Feather picture() {
        return picture;
    }

    /** Whether it makes sticky notes or labels. */
    public boolean writes() {
        return this == TEXT || this == STICKY;
    }

    /** Whether a mark is of the kind that it makes; false for tools that make no sticky notes or labels. */
    public boolean wrote(Mark mark) {
        return this == TEXT && mark instanceof Mark.Label || this == STICKY && mark instanceof Mark.StickyNote;
    }

    /** Its name for the user. */
    public NotesText words() {
        return words;
    }
}
