package nl.driehoek.ui.presenter.table;

import nl.driehoek.ui.theme.Banner;

/** The style classes that the presenter window's own style sheet knows. */
public final class DeskStyles {
    /** The address of that style sheet. */
    public static final String SHEET_FILE =
            Banner.class.getResource("presenter.css").toExternalForm();

    /** The window as a whole. */
    public static final String DESK = "desk";

    /** The window with buttons made for fingers. */
    public static final String BIG_BUTTONS = "big-buttons";

    /** What the session is called and who takes part. */
    public static final String NAMES = "desk-names";

    /** What lies under the bar. */
    public static final String BODY = "desk-body";

    /** The left column as a whole. */
    public static final String LEFT = "desk-left";

    /** Where a card in a list has one line only. */
    public static final String ONE_LINE = "one-line";

    /** The list of the cards on the table. */
    static final String TABLE_LIST = "table-list";

    /** A list with headings between its rows. */
    static final String HEADED = "headed-list";

    /** What stands in the place of a list in which nothing was found. */
    static final String NOTHING = "nothing-found";

    /** A column at the side. */
    public static final String COLUMN = "desk-column";

    /** The panel with the writing and the guide. */
    public static final String SIDE = "desk-side";

    /** The same with the table behind the rest. */
    public static final String THREE_TABS = "three-tabs";

    /** Columns side by side. */
    public static final String COLUMNS = "desk-columns";

    /** The middle of the desk. */
    public static final String STAGE = "card-stage";

    /** Where the card lies. */
    public static final String PLACE = "card-place";

    /** The row of buttons under the card. */
    public static final String ACTIONS = "desk-actions";

    /** That row where there is hardly room for it. */
    public static final String TIGHT = "tight";

    /** A button that is easy to hit. */
    public static final String LARGE = "large-button";

    /** The room's view, in small. */
    public static final String ROOM = "room-view";

    /** The same while the room sees a card. */
    public static final String ROOM_LIVE = "room-live";

    /** The same while it stands still. */
    public static final String ROOM_FROZEN = "room-frozen";

    /** The same while it is black. */
    public static final String ROOM_BLACK = "room-black";

    /** The same while it is white. */
    public static final String ROOM_WHITE = "room-white";

    /** A mark on what stands still. */
    public static final String FROZEN = "frozen";

    /** A button that lets the wall stand still. */
    public static final String FREEZES = "freezes";

    /** The buttons for the states of the wall. */
    public static final String WALL_BUTTONS = "wall-buttons";

    /** The buttons that turn the pages. */
    public static final String PAGES = "page-buttons";

    /** The words that say whether the room sees a card. */
    public static final String ROOM_SIGN = "room-sign";

    /** That sign, where what the facilitator shows does not reach the room. */
    public static final String ROOM_ALERT = "room-alert";

    /** The frame of the room's view. */
    public static final String ROOM_FRAME = "room-frame";

    /** The time of the round in the bar, with its buttons. */
    public static final String ROUND_BAR = "round-bar";

    /** The time of day. */
    public static final String DAY_TIME = "day-time";

    /** The button that opens the times for a round. */
    public static final String ROUND = "round";

    /** The same while a round is under way. */
    public static final String ROUND_RUNS = "round-runs";

    /** A time that is over. */
    public static final String ROUND_OVER = "round-over";

    /** A time to be read from a distance. */
    public static final String ROUND_LARGE = "round-large";

    /** The numbers of minutes to choose from. */
    public static final String MINUTES = "round-minutes";

    /** A step of an energizer. */
    public static final String STEP = "round-step";

    /** The numbers of the card that can be changed. */
    public static final String NUMBERS = "card-numbers";

    /** One of them. */
    public static final String NUMBER = "card-number-field";

    /** What says which phase of the work is under way. */
    public static final String PHASE_STRIP = "phase-strip";

    /** The grid of all cards with its search field. */
    public static final String OVERVIEW = "overview";

    /** The groups of that grid. */
    public static final String GRID = "overview-grid";

    /** The cards of a group. */
    public static final String TILES = "overview-tiles";

    /** A card in the grid. */
    public static final String TILE = "tile";

    /** The one before the facilitator. */
    public static final String TILE_NOW = "tile-now";

    /** One that was put away. */
    public static final String TILE_AWAY = "tile-away";

    /** The number of a card in the grid. */
    public static final String TILE_NUMBER = "tile-number";

    /** Where a card in the grid is. */
    public static final String TILE_WHERE = "tile-where";

    /** What a card in the grid begins with. */
    public static final String TILE_WORDS = "tile-words";

    /** The back of a card. */
    public static final String CARD_BACK = "card-back";

    /** The front one of the backs. */
    public static final String CARD_BACK_TOP = "card-back-top";

    /** Words in the middle where no card lies. */
    public static final String PLACE_HINT = "place-hint";

    /** A list of cards. */
    public static final String CARDS = "card-list";

    /** A list of cards within a fold. */
    public static final String FOLDED = "folded-list";

    /** A menu's button that does without the arrow. */
    public static final String NO_ARROW = "no-arrow";

    /** A card in a list. */
    public static final String ROW = "card-row";

    /** The card in a list that lies before the facilitator. */
    public static final String ROW_CURRENT = "card-row-current";

    /** The words of a card in a list. */
    public static final String ROW_WORDS = "card-row-words";

    /** A card in a list in which what was looked for is marked. */
    public static final String ROW_FOUND = "card-row-found";

    /** A card in a list with the heading that begins its group. */
    public static final String ROW_BOX = "card-row-box";

    /** The guide to a set. */
    public static final String GUIDE = "guide";

    /** The bar with the tools for drawing. */
    public static final String INK_BAR = "ink-bar";

    /** A line round the card while something that draws is in the hand. */
    public static final String INK_FRAME = "ink-frame";

    /** That line while what is drawn is for the facilitator alone. */
    public static final String INK_PRIVATE = "ink-private";

    /** The frame round the part of the card that is shown large. */
    public static final String ZOOM_FRAME = "zoom-frame";

    /** All that lies over the card at the desk. */
    public static final String INK_PAD = "ink-pad";

    /** The sign of a colour or of a width on its button. */
    public static final String INK_SWATCH = "ink-swatch";

    /** A frame round a mark that is chosen. */
    public static final String PICKED = "picked";

    /** The box that is drawn round marks to choose. */
    public static final String PICK_BAND = "pick-band";

    private DeskStyles() {}
}
