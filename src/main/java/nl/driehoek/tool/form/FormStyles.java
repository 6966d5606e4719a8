package nl.driehoek.tool.form;

/** The style classes that the style sheet of forms knows. */
final class FormStyles {
    /** An entry: what is asked, and where to fill it in. */
    static final String ENTRY = "form-entry";

    /** What is asked, with its hint. */
    static final String ASKED = "form-asked";

    /** Where it is filled in. */
    static final String FILLED = "form-filled";

    /** The name of an entry. */
    static final String NAME = "form-name";

    /** A line with a button at its end. */
    static final String LINE = "form-line";

    /** The button that opens a calendar. */
    static final String CALENDAR = "form-calendar";

    /** Options below each other. */
    static final String OPTIONS = "form-options";

    private FormStyles() {}
}
