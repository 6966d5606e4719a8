package nl.driehoek.ui.help;

import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Block;
import nl.driehoek.ui.theme.Styles;

/** The style classes of help. */
final class HelpStyles {
    /** The style sheet that knows them. */
    static final String SHEET_FILE = Styles.class.getResource("help.css").toExternalForm();

    static final String HELP = "help";
    static final String HEAD = "help-head";
    static final String BAR = "manual-bar";
    static final String PAGE = "manual-page";
    static final String TITLE = "manual-title";
    static final String HEADING = "manual-heading";
    static final String TEXT = "manual-text";
    static final String LIST = "manual-list";
    static final String ITEM = "manual-item";
    static final String BULLET = "manual-bullet";
    static final String CODE = "manual-code";
    static final String TABLE = "manual-table";
    static final String TABLE_HEAD = "manual-table-head";
    static final String PICTURE = "manual-picture";
    static final String LINK = "manual-link";
    static final String HIT = "manual-hit";
    static final String HIT_NOW = "manual-hit-now";
    static final String COUNT = "manual-count";
    static final String CONTENTS_BELOW = "manual-contents-below";
    static final String KEYS = "key-table";
    static final String COLUMN = "help-column";
    static final String SAID = "help-said";

    private HelpStyles() {}

    /** The classes of a stretch of text that stands out so. */
    static Stream<String> of(Set<Block.Mark> marks) {
        return marks.stream().map(mark -> switch (mark) {
            case EMPHASIS -> "manual-emphasis";
            case CODE -> "manual-code-text";
            default -> "manual-strong";
        });
    }
}
