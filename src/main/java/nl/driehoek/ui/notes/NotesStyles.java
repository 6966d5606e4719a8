package nl.driehoek.ui.notes;

/** The style classes that the style sheet of the places to write knows. */
final class NotesStyles {
    /** All that can be written at a card. */
    static final String WRITING = "writing";

    /** Fields one below the other. */
    static final String FIELDS = "writing-fields";

    /** The answer of whose turn it is. */
    static final String TURN = "writing-turn";

    /** A field under its name. */
    static final String LABELLED = "writing-labelled";

    /** A heading with a remark at its side. */
    static final String HEAD = "writing-head";

    /** The line to let somebody join. */
    static final String JOIN = "writing-join";

    private NotesStyles() {}
}
