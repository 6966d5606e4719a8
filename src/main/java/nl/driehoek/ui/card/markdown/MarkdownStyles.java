package nl.driehoek.ui.card.markdown;

import nl.driehoek.deck.text.Block;

/** The style classes of text from Markdown, as card.css knows them. */
final class MarkdownStyles {
    static final String COLUMN = "md-column";
    static final String PARAGRAPH = "md-paragraph";
    static final String HEADING = "md-heading";
    static final String ITEMS = "md-items";
    static final String ITEM = "md-item";
    static final String MARKER = "md-marker";
    static final String NUMBER = "md-number";
    static final String QUOTE = "md-quote";
    static final String CODE = "md-code";
    static final String RULE = "md-rule";
    static final String LINK = "md-link";

    private MarkdownStyles() {}

    static String of(Block.Mark mark) {
        return switch (mark) {
            case EMPHASIS -> "md-emphasis";
            case STRONG -> "md-strong";
            case CODE -> "md-code-text";
            case FIRST -> "md-first";
            case SECOND -> "md-second";
            case THIRD -> "md-third";
            case FOURTH -> "md-fourth";
        };
    }
}
