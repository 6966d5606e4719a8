package nl.driehoek.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.driehoek.app.find.FoundCards;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.app.platform.DeckFolders;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.app.platform.PasswordSource;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.document.Writers;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.search.Filter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as a command: opens its window, or does one of the jobs that need none. */
public final class DriehoekCommand {
    private static final Logger LOG = LoggerFactory.getLogger(DriehoekCommand.class);
    private static final Path NOWHERE = Path.of("");

    private final Machine machine;
    private final Window window;
    private final Function<Texts, CardPrinter> printers;

    /**
     * The command on this machine.
     *
     * @param window opened where no other job is asked for
     * @param printers lay out cards in a language where no window is open
     */
    public DriehoekCommand(Machine machine, Window window, Function<Texts, CardPrinter> printers) {
        this.printers = printers;
        this.machine = machine;
        this.window = window;
    }

    /**
     * Does what these arguments ask for.
     *
     * @return the exit code: 0 when it is done, 1 when it could not be done, 2 when it was not understood
     */
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        Console console = new Console(out, err, new Texts(language(arguments)));
        try {
            return answer(console, arguments);
        } catch (ParameterException e) {
            err.println(new Complaint(console.texts()).about(e));
            err.println(console.texts().get(AppText.SEE_HELP, name(e.getCommandLine())));
            return Console.MISUNDERSTOOD;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int answer(Console console, String... arguments) {
        Texts texts = console.texts();
        CommandLine line =
                new Syntax(texts, writers(texts).formats()).commandLine().setOut(console.out());
        ParseResult parsed = line.parseArgs(arguments);
        Integer helped = CommandLine.executeHelpRequest(parsed);
        try {
            return helped == null ? perform(parsed, console) : helped;
        } catch (Misfit e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A command failed", e);
            return console.failed(AppText.UNEXPECTED, e.getClass().getSimpleName());
        }
    }

    private int perform(ParseResult parsed, Console spoken) {
        ParseResult asked = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        Console console = spoken.forPrograms(asked.hasMatchedOption(Syntax.JSON));
        return switch (asked.commandSpec().name()) {
            case Syntax.CHECK -> new CheckJob(console).run(asked.matchedPositionalValue(0, List.of()));
            case Syntax.SESSIONS, Syntax.EXPORT, Syntax.IMPORT, Syntax.CARDS, Syntax.FIND ->
                kept(parsed, asked, console);
            default ->
                new StartJob(machine, parsed.hasMatchedOption(Syntax.REHEARSE) ? window.rehearsing() : window, console)
                        .run(startOptions(parsed, console.texts()));
        };
    }

    /** Does a job about what is kept, in the language of the library unless another one was asked for. */
    private int kept(ParseResult parsed, ParseResult asked, Console spoken) {
        DataFolder data = data(parsed, asked);
        Damages damages = new Damages(spoken, machine.zone());
        try (KeptSessions kept = new KeptSessions(data, password(asked, spoken), spoken, damages)) {
            boolean chosen = parsed.hasMatchedOption(Syntax.LANG) || asked.hasMatchedOption(Syntax.LANG);
            Console console = chosen ? spoken : kept.language().map(spoken::in).orElse(spoken);
            return switch (asked.commandSpec().name()) {
                case Syntax.SESSIONS -> new SessionsJob(console, kept, machine.zone()).run();
                case Syntax.EXPORT ->
                    export(kept.picturedBy(decks(parsed, data)), console).run(ExportOptions.of(asked, console.texts()));
                case Syntax.IMPORT -> new ImportJob(console, kept).run(asked.matchedPositionalValue(0, List.of()));
                case Syntax.FIND -> find(decks(parsed, data), asked, console);
                default -> new CardsJob(console, decks(parsed, data)).run(CardsOptions.of(asked));
            };
        }
    }

    private static int find(List<Path> folders, ParseResult asked, Console console) {
        List<String> typed = asked.matchedPositionalValue(0, List.of());
        String words = String.join(" ", typed);
        Filter filter = Filter.NONE
                .inTheme(Optional.ofNullable(asked.matchedOptionValue(Syntax.THEME, null)))
                .inSet(Optional.ofNullable(asked.matchedOptionValue(Syntax.SET, null)));
        FoundCards found = FoundCards.of(folders, console.texts().language(), words, filter);
        found.lines().forEach(line -> console.said(Console.line(line)));
        console.answer(found.json());
        return found.hits().isEmpty() ? console.done(AppText.NOTHING_FOUND, words) : Console.DONE;
    }

    private ExportJob export(KeptSessions kept, Console console) {
        return new ExportJob(console, kept, machine.zone(), writers(console.texts()), printers.apply(console.texts()));
    }

    private Writers writers(Texts texts) {
        return Writers.of(texts, machine.zone(), Program.title());
    }

    private StartOptions startOptions(ParseResult parsed, Texts texts) {
        DataFolder data = data(parsed, parsed);
        Optional<Language> language = Optional.ofNullable(parsed.matchedOptionValue(Syntax.LANG, null));
        return new StartOptions(data, decks(parsed, data), files(parsed, texts), language);
    }

    /** A word that is no file is most likely a job that is called otherwise. */
    private static List<Path> files(ParseResult parsed, Texts texts) {
        List<Path> files = parsed.matchedPositionalValue(0, List.of());
        files.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(missing -> {
            throw new Misfit(parsed, texts.get(AppText.UNKNOWN_ARGUMENT, missing));
        });
        return files;
    }

    private List<Path> decks(ParseResult parsed, DataFolder data) {
        return DeckFolders.of(machine, data, parsed.matchedOptionValue(Syntax.DECKS, List.of()));
    }

    private Optional<String> password(ParseResult asked, Console console) {
        Path file = asked.matchedOptionValue(Syntax.PASSWORD_FILE, null);
        try {
            return PasswordSource.read(machine, Optional.ofNullable(file));
        } catch (IOException _) {
            throw new Misfit(asked, console.texts().get(AppText.NO_PASSWORD_FILE, file));
        }
    }

    /** The folder may be named before a job’s name as well as after it. */
    private DataFolder data(ParseResult parsed, ParseResult asked) {
        Path named = asked.matchedOptionValue(Syntax.DATA, parsed.matchedOptionValue(Syntax.DATA, NOWHERE));
        return named.equals(NOWHERE) ? DataFolder.of(machine) : new DataFolder(named);
    }

    /** Looks ahead for the language, so that what is wrong with the rest can be told in it. */
    private Language language(String... arguments) {
        List<String> words = Stream.of(arguments)
                .flatMap(word -> word.startsWith(Syntax.LANG + "=") ? Stream.of(word.split("=", 2)) : Stream.of(word))
                .toList();
        int value = words.indexOf(Syntax.LANG) + 1;
        Optional<Language> asked =
                value > 0 && value < words.size() ? Language.ofCode(words.get(value)) : Optional.empty();
        return asked.orElseGet(() -> Language.closestTo(machine.locale()));
    }

    private static String name(CommandLine line) {
        return line.getCommandSpec().qualifiedName();
    }
}
