package nl.driehoek.control;

import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.i18n.ProblemText;
import nl.driehoek.i18n.Texts;

/** Words what is wrong with deck files, for those who write them. Safe for use from any thread. */
public final class ProblemLines {
    private final Texts texts;

    /** Words problems in the language of these texts. */
    public ProblemLines(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong and what to do about it, in one to three sentences. */
    public String sentence(DeckProblem problem) {
        ProblemText key = ProblemText.valueOf(problem.what().name());
        String sentence = texts.get(key, problem.values().toArray());
        return problem.nearest().isEmpty()
                ? sentence
                : sentence + ' ' + texts.get(ProblemText.DID_YOU_MEAN, problem.nearest());
    }

    /** The place and the sentence, as in {@code file:line:column path: sentence}; a warning says that it is one. */
    public String line(DeckProblem problem) {
        String sentence = sentence(problem);
        return place(problem.place()) + ": "
                + (problem.severity() == Severity.WARNING ? texts.get(ProblemText.WARNING, sentence) : sentence);
    }

    private static String place(Place place) {
        String position = place.line() == 0 ? "" : ":" + place.line() + ':' + place.column();
        String path = place.path().isEmpty() ? "" : ' ' + place.path();
        return place.file() + position + path;
    }
}
