package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.app.platform.Program;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.choice.Naming;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.choice.PaperChoice.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be written on the command line, with its help in the user’s language. */
final class Syntax {
    static final String DATA = "--data";
    static final String DECKS = "--decks";
    static final String LANG = "--lang";
    static final String JSON = "--json";
    static final String REHEARSE = "--rehearse";
    static final String PASSWORD_FILE = "--password-file";
    static final String CHECK = "check";
    static final String SESSIONS = "sessions";
    static final String EXPORT = "export";
    static final String IMPORT = "import";
    static final String CARDS = "cards";
    static final String FIND = "find";
    static final String DECK = "--deck";
    static final String THEME = "--theme";
    static final String SET = "--set";
    static final String KIND = "--kind";
    static final String PER_PAGE = "--per-page";
    static final String BACKS = "--backs";
    static final String SESSION = "--session";
    static final String FORMAT = "--format";
    static final String OUT = "--out";
    static final String INCLUDE = "--include";
    static final String NAMES = "--names";
    static final String DIVISION = "--division";
    static final String LAST = "last";
    static final String ALL = "all";
    static final String SHARED = "shared";
    static final String HOME = "home";

    private static final List<String> EXAMPLES = List.of(
            "  driehoek check decks/*.json",
            "  driehoek find gesprek voorbereiden",
            "  driehoek sessions --json",
            "  driehoek export --session last --format md --out gesprek.md",
            "  driehoek export --session all --format csv --names numbers --out map",
            "  driehoek import gesprek.json",
            "  driehoek cards --set 1.1 --per-page 8 --backs --out kaarten.pdf");
    private static final int WIDTH = 100;

    private final Texts texts;
    private final Options options;
    private final Format[] formats;

    /**
     * In one language.
     *
     * @param formats what can be exported
     */
    Syntax(Texts texts, Set<Format> formats) {
        this.texts = texts;
        this.options = new Options(texts);
        this.formats = formats.stream().sorted().toArray(Format[]::new);
    }

    CommandLine commandLine() {
        return new CommandLine(program())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private CommandSpec program() {
        CommandSpec program = command("driehoek", AppText.HELP_PROGRAM)
                .version(Program.title())
                .addOption(Options.inherited(
                        options.flag("--help", AppText.HELP_HELP).usageHelp(true)))
                .addOption(options.flag("--version", AppText.HELP_VERSION)
                        .versionHelp(true)
                        .build())
                .addOption(Options.inherited(
                        options.value(DATA, "DIR", AppText.HELP_DATA).type(Path.class)))
                .addOption(decks())
                .addPositional(opened())
                .addOption(OptionSpec.builder(REHEARSE).hidden(true).build())
                .addOption(Options.inherited(options.value(LANG, "nl|en", AppText.HELP_LANG)
                        .type(Language.class)
                        .converters(Options::language)));
        jobs().forEach(job -> program.addSubcommand(job.name(), job));
        List<String> footer = new ArrayList<>(List.of("", texts.get(AppText.HELP_EXAMPLES)));
        footer.addAll(EXAMPLES);
        program.usageMessage().footer(footer.toArray(String[]::new));
        return program;
    }

    private List<CommandSpec> jobs() {
        return List.of(check(), find(), sessions(), export(), imports(), cards());
    }

    private CommandSpec check() {
        return command(CHECK, AppText.HELP_CHECK)
                .addPositional(files(AppText.HELP_FILE))
                .addOption(json());
    }

    private CommandSpec find() {
        return command(FIND, AppText.HELP_FIND)
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("WORDS")
                        .description(texts.get(AppText.HELP_WORDS))
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(id(SET, AppText.HELP_SET))
                .addOption(id(THEME, AppText.HELP_THEME))
                .addOption(json());
    }

    private CommandSpec sessions() {
        return command(SESSIONS, AppText.HELP_SESSIONS)
                .addOption(passwordFile())
                .addOption(json());
    }

    private CommandSpec export() {
        return command(EXPORT, AppText.HELP_EXPORT)
                .addOption(Options.needed(options.value(SESSION, LAST + "|" + ALL + "|ID", AppText.HELP_SESSION)
                        .type(String.class)))
                .addOption(Options.needed(options.choice(FORMAT, formats, Format::ending, AppText.HELP_FORMAT)))
                .addOption(Options.needed(
                        options.value(OUT, "FILE|DIR|-", AppText.HELP_OUT).type(Path.class)))
                .addOption(include())
                .addOption(options.choice(NAMES, Naming.values(), Naming::word, AppText.HELP_NAMES)
                        .build())
                .addOption(options.choice(DIVISION, Division.values(), Division::word, AppText.HELP_DIVISION)
                        .build())
                .addOption(passwordFile())
                .addOption(json());
    }

    private CommandSpec imports() {
        return command(IMPORT, AppText.HELP_IMPORT)
                .addPositional(files(AppText.HELP_IMPORT_FILE))
                .addOption(passwordFile())
                .addOption(json());
    }

    private CommandSpec cards() {
        Integer[] sizes = PaperChoice.SIZES.toArray(Integer[]::new);
        Format[] pdf = {Format.PDF};
        return command(CARDS, AppText.HELP_CARDS)
                .addOption(id(SET, AppText.HELP_SET))
                .addOption(id(THEME, AppText.HELP_THEME))
                .addOption(id(DECK, AppText.HELP_DECK))
                .addOption(options.choice(KIND, Kind.values(), Kind::word, AppText.HELP_KIND)
                        .build())
                .addOption(options.choice(PER_PAGE, sizes, String::valueOf, AppText.HELP_PER_PAGE)
                        .build())
                .addOption(options.flag(BACKS, AppText.HELP_BACKS).build())
                .addOption(options.choice(FORMAT, pdf, Format::ending, AppText.HELP_FORMAT)
                        .build())
                .addOption(Options.needed(
                        options.value(OUT, "FILE", AppText.HELP_OUT).type(Path.class)))
                .addOption(json());
    }

    private OptionSpec id(String name, AppText description) {
        return options.value(name, "ID", description).type(String.class).build();
    }

    private OptionSpec include() {
        return OptionSpec.builder(INCLUDE)
                .arity("1")
                .paramLabel("ITEMS")
                .description(texts.get(AppText.HELP_INCLUDE, Options.words()))
                .type(Contents.class)
                .converters(Options::contents)
                .build();
    }

    private OptionSpec json() {
        return options.flag(JSON, AppText.HELP_JSON).build();
    }

    private OptionSpec passwordFile() {
        return options.value(PASSWORD_FILE, "FILE", AppText.HELP_PASSWORD_FILE)
                .type(Path.class)
                .build();
    }

    private PositionalParamSpec files(AppText description) {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .description(texts.get(description))
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .build();
    }

    private PositionalParamSpec opened() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .description(texts.get(AppText.HELP_OPEN))
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .build();
    }

    private OptionSpec decks() {
        OptionSpec.Builder decks = options.value(DECKS, "DIR", AppText.HELP_DECKS);
        return decks.type(List.class).auxiliaryTypes(Path.class).build();
    }

    private CommandSpec command(String name, AppText description) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage()
                .description(texts.get(description), "")
                .synopsisHeading(texts.get(AppText.HELP_USAGE) + " ")
                .synopsisSubcommandLabel("[" + texts.get(AppText.HELP_COMMAND) + "]")
                .commandListHeading("%n" + texts.get(AppText.HELP_COMMANDS) + "%n")
                .exitCodeListHeading("%n" + texts.get(AppText.HELP_EXIT_CODES) + "%n")
                .exitCodeList(exitCodes())
                .sortOptions(false);
        return command;
    }

    private Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" " + Console.DONE, texts.get(AppText.HELP_DONE));
        codes.put(" " + Console.FAILED, texts.get(AppText.HELP_FAILED));
        codes.put(" " + Console.MISUNDERSTOOD, texts.get(AppText.HELP_MISUNDERSTOOD));
        return codes;
    }
}
