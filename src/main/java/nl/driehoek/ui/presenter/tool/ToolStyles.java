package nl.driehoek.ui.presenter.tool;

import nl.driehoek.ui.theme.Styles;

/** The style classes that the style sheet of tools knows. */
final class ToolStyles {
    /** The address of that style sheet. */
    static final String SHEET_FILE = Styles.class.getResource("tool.css").toExternalForm();

    /** The strip over a card that can be filled in. */
    static final String BAR = "tool-strip";

    /** What the room sees, in two short lines beside few buttons. */
    static final String TOLD_BESIDE = "told-beside";

    /** The sheet that is filled in, in the place of the card. */
    static final String SHEET = "tool-sheet";

    /** The head of that sheet. */
    static final String HEAD = "tool-head";

    /** Where the fields of the card are. */
    static final String PANE = "tool-pane";

    /** Cards that help. */
    static final String HELP = "tool-help";

    /** The line over those cards. */
    static final String HELP_HEAD = "tool-help-head";

    /** Their names. */
    static final String HELP_NAMES = "tool-help-names";

    private ToolStyles() {}
}
