package nl.driehoek.i18n;

/** What stands beside the fields for notes and answers, and on the tools for drawing on a card. */
public enum NotesText implements MessageKey {
    NO_CARD,
    NOTE,
    NOTE_PRIVATE,
    NOTE_PROMPT,
    QUESTION,
    QUESTION_HINT,
    QUESTION_PROMPT,
    ANSWERS,
    GROUP,
    GROUP_PROMPT,
    PERSON_PROMPT,
    ADD_PERSON,
    ADD_PERSON_PROMPT,

    TOOLS,
    TOOL_HAND,
    TOOL_LASER,
    TOOL_PEN,
    TOOL_ERASER,
    TOOL_ERASER_PART,
    TOOL_HIGHLIGHTER,
    TOOL_LINE,
    TOOL_TEXT,
    TOOL_STICKY,
    TOOL_ARROW,
    TOOL_SPOTLIGHT,
    TOOL_ZOOM,
    TEXT_FIELD,
    STICKY_FIELD,
    COLOUR,
    COLOUR_INK,
    COLOUR_BLUE,
    COLOUR_ORANGE,
    COLOUR_GREEN,
    COLOUR_PLUM,
    WIDTH,
    WIDTH_FINE,
    WIDTH_MEDIUM,
    WIDTH_BROAD,
    LAYER_WALL,
    LAYER_DESK,
    LAYER_HINT,
    INK_MENU,
    CLEAR_CARD,
    TAKE_OVER,
    TAKE_OVER_LOOKING,
    TAKE_OVER_NONE,
    TAKE_OVER_FROM,
    TAKE_OVER_THERE,
    TAKE_OVER_UNREAD,
    KEY_COLOUR,
    KEY_BROADER,
    KEY_FINER,
    KEY_LAYER;

    @Override
    public String bundle() {
        return "notes";
    }
}
