package nl.driehoek.ui.settings.sheet;

import nl.driehoek.ui.theme.Styles;

/** The style classes that the settings' own style sheet knows. */
final class SheetStyles {
    /** The address of that style sheet. */
    static final String SHEET_FILE = Styles.class.getResource("settings.css").toExternalForm();

    /** The sheet as a whole. */
    static final String SETTINGS = "settings";

    /** One of its pages. */
    static final String PAGE = "settings-page";

    /** A group of things to choose. */
    static final String GROUP = "settings-group";

    /** Things to choose from, side by side. */
    static final String OPTIONS = "settings-options";

    /** The example of a card. */
    static final String SAMPLE = "settings-sample";

    /** The card in it. */
    static final String SAMPLE_CARD = "settings-sample-card";

    /** All actions with their keys. */
    static final String KEYS = "settings-keys";

    /** One of them. */
    static final String KEY_ROW = "settings-key-row";

    /** What can be done with the one that is chosen. */
    static final String DETAIL = "settings-key-detail";

    /** What is said there. */
    static final String ANSWER = "settings-answer";

    private SheetStyles() {}
}
