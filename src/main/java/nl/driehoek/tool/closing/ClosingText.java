package nl.driehoek.tool.closing;

import nl.driehoek.i18n.MessageKey;

/** What stands around the closing round. */
enum ClosingText implements MessageKey {
    NAME,
    ON_WALL,
    CARDS,
    AGREED,
    POINTS,
    WORDS,
    NO_CARDS,
    NO_AGREED,
    NO_POINTS,
    WORD_OF,
    WORD_PROMPT,
    UNSAID,
    ALL_SAID,
    DOCUMENT;

    static ClosingText of(ClosingTool.View view) {
        return switch (view) {
            case CARDS -> ClosingText.CARDS;
            case AGREED -> ClosingText.AGREED;
            case POINTS -> ClosingText.POINTS;
            case WORDS -> ClosingText.WORDS;
        };
    }

    @Override
    public String bundle() {
        return "closing";
    }
}
