package nl.driehoek.ui.library.editor;

import java.util.Optional;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;

/** Words what is wrong with a deck for somebody who fills in fields, and sees no file. */
final class FlawWords {
    private FlawWords() {}

    /** The sentence beside the field; where it is one that only a file can have, that for those who write files. */
    static String of(DeckProblem problem, Texts texts) {
        return key(problem)
                .map(key -> texts.get(key, problem.values().toArray()))
                .orElseGet(() -> new ProblemLines(texts).sentence(problem));
    }

    private static Optional<EditorText> key(DeckProblem problem) {
        return Optional.ofNullable(
                switch (problem.what()) {
                    case EMPTY_TEXT -> EditorText.FLAW_EMPTY;
                    case MISSING_KEY, EMPTY_LIST, EMPTY_OPTIONAL_LIST -> EditorText.FLAW_NEEDED;
                    case WANTS_WHOLE_NUMBER -> EditorText.FLAW_NUMBER;
                    case NOT_A_SPAN -> EditorText.FLAW_SPAN;
                    case NO_SUCH_CARD, NOT_A_DEFINITION -> EditorText.FLAW_CARD;
                    case NO_SUCH_THEME -> EditorText.FLAW_THEME;
                    case NOT_THREE_CORNERS -> EditorText.FLAW_CORNERS;
                    case CORNERS_WITHOUT_TRIANGLE, TRIANGLE_WITHOUT_CORNERS -> EditorText.FLAW_LAYOUT;
                    case CHOICE_WITHOUT_OPTIONS -> EditorText.FLAW_OPTIONS;
                    case OPTIONS_WITHOUT_CHOICE -> EditorText.FLAW_NO_OPTIONS;
                    case NUMBER_WITHOUT_PLACE -> EditorText.FLAW_PLACE;
                    case PLACE_WITHOUT_NUMBER -> EditorText.FLAW_UNPLACED;
                    case ID_TWICE -> EditorText.FLAW_TWICE;
                    case HTML_IN_TEXT -> EditorText.FLAW_HTML;
                    default -> null;
                });
    }
}
