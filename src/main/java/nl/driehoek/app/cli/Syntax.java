package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.app.platform.Program;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** What can be written on the command line, with its help in the user’s language. */
final class Syntax {
    static final String DATA = "--data";
    static final String DECKS = "--decks";
    static final String LANG = "--lang";
    static final String CHECK = "check";
    static final String EXPORT = "export";
    static final String SESSION = "--session";
    static final String FORMAT = "--format";
    static final String OUT = "--out";
    static final String LAST = "last";
    static final String MARKDOWN = "md";

    private static final int WIDTH = 100;

    private final Texts texts;

    Syntax(Texts texts) {
        this.texts = texts;
    }

    CommandLine commandLine() {
        CommandSpec program = command("driehoek", AppText.HELP_PROGRAM)
                .version(Program.title())
                .addOption(help())
                .addOption(flag("--version", AppText.HELP_VERSION)
                        .versionHelp(true)
                        .build())
                .addOption(inherited(value(DATA, "DIR", AppText.HELP_DATA).type(Path.class)))
                .addOption(value(DECKS, "DIR", AppText.HELP_DECKS)
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .build())
                .addOption(inherited(value(LANG, "nl|en", AppText.HELP_LANG)
                        .type(Language.class)
                        .converters(Syntax::language)))
                .addSubcommand(CHECK, check())
                .addSubcommand(EXPORT, export());
        program.usageMessage()
                .footer(
                        "",
                        texts.get(AppText.HELP_EXAMPLES),
                        "  driehoek check decks/*.json",
                        "  driehoek export --session last --format md --out gesprek.md");
        return new CommandLine(program)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private CommandSpec check() {
        return command(CHECK, AppText.HELP_CHECK)
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .description(texts.get(AppText.HELP_FILE))
                        .build());
    }

    private CommandSpec export() {
        return command(EXPORT, AppText.HELP_EXPORT)
                .addOption(value(SESSION, "last|ID", AppText.HELP_SESSION)
                        .type(String.class)
                        .required(true)
                        .build())
                .addOption(value(FORMAT, MARKDOWN, AppText.HELP_FORMAT)
                        .type(String.class)
                        .converters(Syntax::format)
                        .required(true)
                        .build())
                .addOption(value(OUT, "FILE", AppText.HELP_OUT)
                        .type(Path.class)
                        .required(true)
                        .build());
    }

    private CommandSpec command(String name, AppText description) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage()
                .description(texts.get(description), "")
                .synopsisHeading(texts.get(AppText.HELP_USAGE) + " ")
                .synopsisSubcommandLabel("[" + texts.get(AppText.HELP_COMMAND) + "]")
                .commandListHeading("%n" + texts.get(AppText.HELP_COMMANDS) + "%n")
                .sortOptions(false);
        return command;
    }

    private OptionSpec help() {
        return inherited(flag("--help", AppText.HELP_HELP).usageHelp(true));
    }

    private OptionSpec.Builder flag(String name, AppText description) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(texts.get(description));
    }

    private OptionSpec.Builder value(String name, String label, AppText description) {
        return OptionSpec.builder(name).arity("1").paramLabel(label).description(texts.get(description));
    }

    private static OptionSpec inherited(OptionSpec.Builder option) {
        return option.scopeType(ScopeType.INHERIT).build();
    }

    private static Language language(String code) {
        return Language.ofCode(code).orElseThrow(() -> new TypeConversionException(code));
    }

    private static String format(String word) {
        return Optional.of(word).filter(MARKDOWN::equals).orElseThrow(() -> new TypeConversionException(word));
    }
}
