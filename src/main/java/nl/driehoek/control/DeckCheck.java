package nl.driehoek.control;

import java.nio.file.Path;
import java.util.List;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.DeckReader;

/** Checks deck files for their author, without loading them. */
public final class DeckCheck {
    private final ProblemLines lines;

    /** Checks decks with problems in the language of these texts. */
    public DeckCheck(Texts texts) {
        lines = new ProblemLines(texts);
    }

    /** All problems of these files, in the order of the files and then of the lines. */
    public Report check(List<Path> files) {
        DeckReader reader = new DeckReader();
        List<DeckProblem> problems = files.stream()
                .flatMap(file -> reader.read(file).problems().stream())
                .toList();
        boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new Report(problems.stream().map(lines::line).toList(), errors ? 1 : 0);
    }

    /**
     * What a check found.
     *
     * @param lines one a problem; none where all is well
     * @param exitCode 1 if any of the problems is an error, else 0
     */
    public record Report(List<String> lines, int exitCode) {
        public Report {
            lines = List.copyOf(lines);
        }
    }
}
