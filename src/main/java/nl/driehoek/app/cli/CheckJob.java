package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.i18n.AppText;
import nl.driehoek.store.deckpack.DeckpackReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what is wrong with deck files, a line for each problem. */
final class CheckJob {
    private final Console console;
    private final ProblemLines lines;

    CheckJob(Console console) {
        this.console = console;
        this.lines = new ProblemLines(console.texts());
    }

    int run(List<Path> files) {
        List<DeckProblem> problems = files.stream()
                .flatMap(file -> DeckpackReader.read(file).problems().stream())
                .toList();
        problems.forEach(problem -> console.said(lines.line(problem)));
        int errors = (int) problems.stream().filter(CheckJob::isError).count();
        int warnings = problems.size() - errors;
        console.answer(answer(files.size(), errors, warnings, problems));
        return errors > 0
                ? console.failed(AppText.CHECK_FAILED, files.size(), errors, warnings)
                : console.done(AppText.CHECK_PASSED, files.size(), warnings);
    }

    private ObjectNode answer(int files, int errors, int warnings, List<DeckProblem> problems) {
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("files", files)
                .put("errors", errors)
                .put("warnings", warnings);
        ArrayNode told = answer.putArray("problems");
        problems.forEach(problem -> told.addObject()
                .put("file", problem.place().file())
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("path", problem.place().path())
                .put("severity", word(problem.severity()))
                .put("problem", word(problem.what()))
                .put("message", lines.sentence(problem)));
        return answer;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isError(DeckProblem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
