package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.List;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.i18n.AppText;
import nl.driehoek.store.deckfile.DeckReader;

/** Tells what is wrong with deck files, a line for each problem. */
final class CheckJob {
    private final Console console;
    private final ProblemLines lines;
    private final DeckReader reader = new DeckReader();

    CheckJob(Console console) {
        this.console = console;
        this.lines = new ProblemLines(console.texts());
    }

    int run(List<Path> files) {
        List<DeckProblem> problems = files.stream()
                .flatMap(file -> reader.read(file).problems().stream())
                .toList();
        problems.forEach(problem -> console.out().println(lines.line(problem)));
        int errors = (int) problems.stream().filter(CheckJob::isError).count();
        int warnings = problems.size() - errors;
        return errors > 0
                ? console.failed(AppText.CHECK_FAILED, files.size(), errors, warnings)
                : console.done(AppText.CHECK_PASSED, files.size(), warnings);
    }

    private static boolean isError(DeckProblem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
