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

    private static final String CHECK_EXAMPLE = "  driehoek check decks/*.json";
    private static final String EXPORT_EXAMPLE = "  driehoek export --session last --format md --out gesprek.md";
    private static final int WIDTH = 100;

    private final Texts texts;

    Syntax(Texts texts) {
        this.texts = texts;
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
                .addOption(help())
                .addOption(version())
                .addOption(inherited(value(DATA, "DIR", AppText.HELP_DATA).type(Path.class)))
                .addOption(decks())
                .addOption(inherited(value(LANG, "nl|en", AppText.HELP_LANG)
                        .type(Language.class)
                        .converters(Syntax::language)))
                .addSubcommand(CHECK, check())
                .addSubcommand(EXPORT, export());
        program.usageMessage().footer("", texts.get(AppText.HELP_EXAMPLES), CHECK_EXAMPLE, EXPORT_EXAMPLE);
        return program;
    }

    private CommandSpec check() {
        PositionalParamSpec files = PositionalParamSpec.builder()
                .paramLabel("FILE")
                .description(texts.get(AppText.HELP_FILE))
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .build();
        return command(CHECK, AppText.HELP_CHECK).addPositional(files);
    }

    private CommandSpec export() {
        return command(EXPORT, AppText.HELP_EXPORT)
                .addOption(
                        needed(value(SESSION, "last|ID", AppText.HELP_SESSION).type(String.class)))
                .addOption(needed(value(FORMAT, MARKDOWN, AppText.HELP_FORMAT)
                        .type(String.class)
                        .converters(Syntax::format)))
                .addOption(needed(value(OUT, "FILE", AppText.HELP_OUT).type(Path.class)));
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

    private OptionSpec version() {
        return flag("--version", AppText.HELP_VERSION).versionHelp(true).build();
    }

    private OptionSpec decks() {
        OptionSpec.Builder decks = value(DECKS, "DIR", AppText.HELP_DECKS);
        return decks.type(List.class).auxiliaryTypes(Path.class).build();
    }

    private OptionSpec.Builder flag(String name, AppText description) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(texts.get(description));
    }

    private OptionSpec.Builder value(String name, String label, AppText description) {
        return OptionSpec.builder(name).arity("1").paramLabel(label).description(texts.get(description));
    }

    private static OptionSpec needed(OptionSpec.Builder option) {
        return option.required(true).build();
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
