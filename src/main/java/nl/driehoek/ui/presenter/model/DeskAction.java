package nl.driehoek.ui.presenter.model;

/** What a key can do at the presenter's desk. */
public enum DeskAction {
    /** Go to the next card, or draw one where there is none. */
    NEXT,
    /** Go back to the card before. */
    PREVIOUS,
    /** Draw a card, wherever on the table one is. */
    DRAW,
    /** Put the card back under the pile. */
    SKIP,
    /** Open the list of cards to bring in. */
    BRING_IN,
    /** Show the card to the room. */
    SHOW,
    /** Show the card to the room, or take it away where it is shown. */
    TOGGLE_WALL,
    /** Leave whatever is open: a panel, a text field, the wall; never the session. */
    LEAVE,
    /** Take the last step back. */
    UNDO,
    /** Do again what was taken back. */
    REDO,
    /** Go and write a note on the card. */
    NOTE,
    /** Make a document of the session. */
    EXPORT,
    /** Show the keys. */
    HELP
}
