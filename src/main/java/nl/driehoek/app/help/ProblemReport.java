package nl.driehoek.app.help;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.app.platform.Program;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.Edition;

/**
 * What helps whoever is to find out why something fails, in plain English, as the log is. It holds nothing that anybody
 * typed: of decks, which a school may have made, only what cannot be words; of folders nothing above the home folder; and of
 * the log what stands there, which is the same rule.
 *
 * @param screens a line for each
 * @param editions of the decks that were found
 * @param problems of those and of other deck files
 * @param log the last lines of the log
 */
record ProblemReport(
        Machine machine, List<String> screens, List<Edition> editions, List<DeckProblem> problems, List<String> log) {
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*");
    private static final int DIGEST = 12;

    /** The report as lines of text. */
    String text() {
        String text = Stream.of(
                        List.of(Program.title()),
                        system(),
                        named("screen", screens),
                        named("deck", of(editions, ProblemReport::line)),
                        named("deck problem", of(problems, this::line)),
                        List.of("", "log"),
                        log)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
        return withoutHome(text);
    }

    private List<String> system() {
        return List.of(
                "java: " + property("java.version") + ", " + property("java.vendor"),
                "system: " + property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
                "language: " + machine.locale().toLanguageTag(),
                "memory: " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB at most");
    }

    private String property(String name) {
        return machine.property(name).orElse("?");
    }

    private static <T> List<String> of(List<T> things, Function<T, String> line) {
        return things.stream().map(line).toList();
    }

    private static List<String> named(String name, List<String> lines) {
        return lines.stream().map(line -> name + ": " + line).toList();
    }

    private static String line(Edition edition) {
        Deck.Info info = edition.deck().info();
        String version = VERSION.matcher(info.version()).matches() ? info.version() : "?";
        return "%s, %s, version %s, %d cards"
                .formatted(
                        edition.digest().substring(0, DIGEST),
                        info.language().toLanguageTag(),
                        version,
                        edition.deck().cards().count());
    }

    /** Files are told apart by a number, as their names are words. */
    private String line(DeckProblem problem) {
        List<String> files =
                problems.stream().map(other -> other.place().file()).distinct().toList();
        return "file %d, line %d, column %d: %s"
                .formatted(
                        files.indexOf(problem.place().file()) + 1,
                        problem.place().line(),
                        problem.place().column(),
                        problem.what().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String withoutHome(String text) {
        return machine.property("user.home")
                .filter(home -> home.length() > 1)
                .map(home -> text.replace(home, "~"))
                .orElse(text);
    }
}
