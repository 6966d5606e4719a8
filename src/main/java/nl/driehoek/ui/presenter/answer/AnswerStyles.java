package nl.driehoek.ui.presenter.answer;

/** The style classes that the style sheet of the answer line knows. */
final class AnswerStyles {
    /** The line as a whole. */
    static final String LINE = "answer-line";

    /** Whose answer is being typed. */
    static final String WHO = "answer-who";

    /** What the line says. */
    static final String STATUS = "answer-status";

    /** The sign that tells of whom nothing was noted for a while. */
    static final String UNHEARD = "answer-unheard";

    private AnswerStyles() {}
}
