package nl.driehoek.ui.card;

import nl.driehoek.deck.text.Part;

/** The style classes of cards, as card.css knows them. */
final class CardStyles {
    static final String CARD = "talk-card";
    static final String FACE = "card-face";
    static final String SHADOW = "card-shadow";
    static final String SHEET = "card-sheet";
    static final String BRIEF = "card-brief";
    static final String BAND = "card-band";
    static final String BAND_SET = "card-band-set";
    static final String BAND_ICON = "card-band-icon";
    static final String BAND_KIND = "card-band-kind";
    static final String BAND_PAGE = "card-band-page";
    static final String TIMED = "card-timed";
    static final String SCROLL = "card-scroll";
    static final String FIT = "card-fit";
    static final String LEAD = "card-lead";
    static final String TITLE = "card-title";
    static final String PART = "card-part";
    static final String PART_TITLE = "card-part-title";
    static final String LABEL = "card-label";
    static final String BOX = "card-box";
    static final String HINT = "card-hint";
    static final String NUMBER = "card-number";
    static final String TICK = "card-tick";
    static final String TICKED = "card-ticked";
    static final String FIELD = "card-field";
    static final String FILLED = "card-filled";
    static final String COLUMN = "card-column";
    static final String HEAD_CELL = "card-head-cell";
    static final String FIRST_CELL = "card-first-cell";
    static final String TABLE = "card-table";
    static final String CELL = "card-cell";
    static final String CELL_NAME = "card-cell-name";
    static final String TILE = "card-tile";
    static final String TILE_TITLE = "card-tile-title";
    static final String TILE_SAME = "card-tile-same";
    static final String TILE_DIFFERENT = "card-tile-different";
    static final String TILE_CHOSEN = "card-tile-chosen";
    static final String TILE_MARK = "card-tile-mark";
    static final String DOTS = "card-dots";
    static final String DOT = "card-dot";
    static final String FIGURE = "figure";
    static final String FIGURE_TILE = "card-figure-tile";
    static final String FIGURE_LINE = "figure-line";
    static final String FIGURE_DOT = "figure-dot";
    static final String FIGURE_LABEL = "figure-label";
    static final String CODE = "card-code";
    static final String CODE_GROUND = "card-code-ground";
    static final String READING = "reading";

    private CardStyles() {}

    /** How far a group is with a part of the work. */
    static String phase(Part.Course course) {
        return switch (course) {
            case NONE -> "card-phase";
            case DONE -> "card-phase-done";
            case NOW -> "card-phase-now";
            case TO_COME -> "card-phase-to-come";
        };
    }
}
