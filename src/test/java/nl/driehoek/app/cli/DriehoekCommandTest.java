package nl.driehoek.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.document.Writers;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers before any job begins. */
class DriehoekCommandTest {
    private static final String FORMATS = Writers.of(new Texts(Language.NL), ZoneId.of("UTC"), "").formats().stream()
            .sorted()
            .map(Format::ending)
            .collect(Collectors.joining("|"));

    @ParameterizedTest
    @MethodSource
    void whatIsNotUnderstoodIsToldWithTheWayOn(List<String> arguments, String sentence, String command) {
        Ran ran = Ran.of(arguments.toArray());
        assertThat(ran.err().lines())
                .containsExactly(sentence, "Alle mogelijkheden vind je met: " + command + " --help");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    static Stream<Arguments> whatIsNotUnderstoodIsToldWithTheWayOn() {
        return Stream.of(
                row("De optie --foo bestaat niet.", "--foo"),
                row("De optie -x bestaat niet.", "-x"),
                row("De optie --langg bestaat niet. Bedoel je --lang?", "--langg", "nl"),
                row("Het woord exprt past hier niet.", "exprt"),
                row("Het woord deck.json past hier niet.", "deck.json"),
                row("Er ontbreekt nog iets: --data DIR.", "--data"),
                row("De optie --data mag maar één keer.", "--data", "a", "--data", "b"),
                row("Bij --lang kan ‘fr’ niet. Kies uit: nl|en.", "--lang", "fr"),
                row("Bij --lang kan ‘’ niet. Kies uit: nl|en.", "--lang="),
                row("Bij --data kan ‘\0’ niet.", "--data", "\0"),
                sub("check", "Er ontbreekt nog iets: FILE.", "check"),
                sub("check", "De optie --out bestaat niet.", "check", "a", "--out", "b"),
                sub(
                        "export",
                        "Er ontbreekt nog iets: --session last|all|ID, --format " + FORMATS + ", --out FILE|DIR|-.",
                        "export"),
                sub("export", "Bij --format kan ‘odt’ niet. Kies uit: " + FORMATS + ".", "export", "--format", "odt"),
                sub(
                        "export",
                        "Bij --names kan ‘none’ niet. Kies uit: names|initials|numbers.",
                        "export",
                        "--names",
                        "none"),
                sub(
                        "export",
                        "Bij --include kan ‘cards,all’ niet. Kies uit: all|shared|home|cards,answers,vision,forms,"
                                + "action-points,notes,ink,private-ink,times,sources.",
                        "export",
                        "--include",
                        "cards,all"),
                export(
                        "Met --format json krijg je de hele sessie. Laat --include, --names en --division dus weg.",
                        "json",
                        "x",
                        "--names",
                        "numbers"),
                export(
                        "Op het scherm (--out -) kan --session all niet. Kies bij --out een bestand of een map.",
                        "md",
                        "-",
                        "--session=all"),
                export(
                        "Op het scherm (--out -) kan --division file-each niet. Kies bij --out een bestand of een map.",
                        "md",
                        "-",
                        "--division",
                        "file-each"),
                export(
                        "Op het scherm (--out -) kan --json niet. Kies bij --out een bestand of een map.",
                        "csv",
                        "-",
                        "--json"),
                sub("sessions", "Het woord x past hier niet.", "sessions", "x"),
                sub("import", "Er ontbreekt nog iets: FILE.", "import"));
    }

    @Test
    void theSentencesAreInTheLanguageAskedForWhereverThatStands() {
        assertThat(Ran.of("--foo", "--lang", "en").err()).startsWith("There is no option --foo.");
        assertThat(Ran.of("--lang=en", "--foo").err()).startsWith("There is no option --foo.");
        assertThat(Ran.of("export", "--lang", "en").err()).startsWith("Something is missing: ");
    }

    @Test
    void withoutALanguageTheMachineDecidesAndDutchIsTheRest() {
        assertThat(english("--foo").err()).startsWith("There is no option");
        assertThat(german("--foo").err()).startsWith("De optie --foo");
        assertThat(english("--foo", "--lang", "nl").err()).startsWith("De optie --foo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "sessions --help", "export --help", "import --help"})
    void helpIsThereInBothLanguages(String words) {
        Ran dutch = Ran.of((Object[]) words.split(" "));
        Ran english = english((Object[]) words.split(" "));
        assertThat(dutch.out()).startsWith("Gebruik: driehoek").contains("--lang", "Taal van het programma");
        assertThat(english.out()).startsWith("Usage: driehoek").contains("--lang", "Language of the program");
        assertThat(List.of(dutch.code(), english.code())).containsOnly(0);
        assertThat(dutch.err() + english.err()).isEmpty();
    }

    @Test
    void helpNamesEveryOptionAndJob() {
        assertThat(Ran.of("--help").out())
                .contains(
                        "--help",
                        "--version",
                        "--data=DIR",
                        "--decks=DIR",
                        "--lang=nl|en",
                        "  check ",
                        "  sessions ",
                        "  export ",
                        "  import ");
        assertThat(Ran.of("export", "--help").out())
                .contains(
                        "--session=last|all|ID",
                        "--format=" + FORMATS,
                        "--out=FILE|DIR|-",
                        "--include=ITEMS",
                        "--names=",
                        "--division=",
                        "--json");
        assertThat(Ran.of("--help").out()).contains("exit code", " 0 ", " 1 ", " 2 ");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Ran.of("--version").out().strip())
                .isEqualTo("Driehoek " + Program.version())
                .matches("Driehoek \\d+\\.\\d+\\.\\d+.*");
    }

    private static Ran english(Object... arguments) {
        return Ran.on(Ran.machine(Ran.ENVIRONMENT, Locale.US), _ -> 0, arguments);
    }

    private static Ran german(Object... arguments) {
        return Ran.on(Ran.machine(Ran.ENVIRONMENT, Locale.GERMANY), _ -> 0, arguments);
    }

    private static Arguments row(String sentence, String... arguments) {
        return Arguments.of(List.of(arguments), sentence, "driehoek");
    }

    private static Arguments export(String sentence, String format, String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("export", "--format", format, "--out", out));
        if (!List.of(more).contains("--session=all")) {
            arguments.add("--session=last");
        }
        arguments.addAll(List.of(more));
        return sub("export", sentence, arguments.toArray(String[]::new));
    }

    private static Arguments sub(String job, String sentence, String... arguments) {
        return Arguments.of(List.of(arguments), sentence, "driehoek " + job);
    }
}
