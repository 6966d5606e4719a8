package nl.driehoek.ui.keys;

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
    /** Open the overview of all cards. */
    OVERVIEW,
    /** Open that overview to find a card by its number or by words. */
    GO_TO,
    /** Open the plan. */
    PLAN,
    /** Let everybody take turns, and then go to the answer of whose turn it is. */
    TURNS,
    /** Open the times for a round. */
    TIMER,
    /** Begin the card's first phase, or the next one. */
    PHASE_NEXT,
    /** Go back to the phase before. */
    PHASE_BACK,
    /** Bring up the card for the closing round. */
    CLOSING,
    /** Give the round a little more time. */
    MORE_TIME,
    /** Show the card to the room. */
    SHOW,
    /** Show the card to the room, or take it away where it is shown. */
    TOGGLE_WALL,
    /** Make the wall black, or take that away. */
    BLACK,
    /** Make the wall white, or take that away. */
    WHITE,
    /** Let the wall stand still while the desk goes on, or follow again. */
    FREEZE,
    /** Let desk and wall change screens. */
    SWAP,
    /** Put the wall over everything where there is one screen, or take it away from there. */
    FULL,
    /** Turn light and dark on the wall the other way round. */
    INVERT,
    /** Fill in what the card asks for, or go back to the card. */
    FILL_IN,
    /** Let the room see what is filled in, or no longer. */
    SHOW_FILLED,
    /** Show help for the field that has the focus, or take it away. */
    FIELD_HELP,
    /** Put down what is in the hand. */
    HAND,
    /** Take the light to point with. */
    LASER,
    /** Take the pen. */
    PEN,
    /** Take the eraser. */
    ERASER,
    /** Take the highlighter. */
    HIGHLIGHTER,
    /** Take what draws straight lines. */
    LINE,
    /** Take what writes text right on the card. */
    TEXT,
    /** Take the stickies. */
    STICKY,
    /** Take what draws arrows. */
    ARROW,
    /** Take the light that leaves one place of the card bright. */
    SPOTLIGHT,
    /** Take what shows a part of the card large. */
    ZOOM,
    /** Go on to the next colour. */
    COLOUR,
    /** Write broader. */
    BROADER,
    /** Write finer. */
    FINER,
    /** Draw for the room, or for oneself alone. */
    LAYER,
    /** Leave one thing that is open or special: a panel, a text field, a covered or a frozen wall; never the card. */
    LEAVE,
    /** Take the last step back. */
    UNDO,
    /** Do again what was taken back. */
    REDO,
    /** Go and write a note on the card. */
    NOTE,
    /** Go to the line in which answers are noted. */
    ANSWER_LINE,
    /** See what to ask on at the card. */
    ASK_ON,
    /** Make a document of the session. */
    EXPORT,
    /** Choose how the program looks and listens. */
    SETTINGS,
    /** Show the keys. */
    KEYS,
    /** Open the manual at what the place is about where one is. */
    HELP
}
