package nl.driehoek.ui.card;

/** The style classes of cards and of text from Markdown, as card.css knows them. */
final class CardStyles {
    // The card.
    static final String CARD = "talk-card";
    static final String WALL = "wall-card";
    static final String DESK = "desk-card";
    static final String SHADOW = "card-shadow";
    static final String SHEET = "card-sheet";
    static final String BAND = "card-band";
    static final String BAND_TITLE = "card-band-title";
    static final String BAND_KIND = "card-band-kind";
    static final String SCROLL = "card-scroll";
    static final String BODY = "card-body";
    static final String TITLE = "card-title";
    static final String PART = "card-part";
    static final String PART_TITLE = "card-part-title";
    static final String BOX = "card-box";
    static final String QUIET = "card-quiet";
    static final String NUMBER = "card-number";
    static final String TICK = "card-tick";
    static final String FIELD = "card-field";
    static final String SKETCH = "card-sketch";
    static final String CELL = "card-cell";

    // Text from Markdown.
    static final String READING = "reading";
    static final String COLUMN = "md-column";
    static final String PARAGRAPH = "md-paragraph";
    static final String HEADING = "md-heading";
    static final String ITEMS = "md-items";
    static final String ITEM = "md-item";
    static final String MARKER = "md-marker";
    static final String QUOTE = "md-quote";
    static final String CODE = "md-code";
    static final String RULE = "md-rule";
    static final String LINK = "md-link";

    private CardStyles() {}

    static String of(Block.Mark mark) {
        return switch (mark) {
            case EMPHASIS -> "md-emphasis";
            case STRONG -> "md-strong";
            case CODE -> "md-code-text";
        };
    }
}
