package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.choice.Naming;
import picocli.CommandLine.ParseResult;

/**
 * What is to be exported.
 *
 * @param session an id, {@link Syntax#LAST} or {@link Syntax#ALL}
 * @param choice the document
 * @param out the file; the folder for {@link Syntax#ALL}; or {@link #CONSOLE}
 */
record ExportOptions(String session, Choice choice, Path out) {
    /** Stands where a file's name would, for the console itself; what is drawn stays out then. */
    private static final Path CONSOLE = Path.of("-");

    ExportOptions {
        Objects.requireNonNull(session);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(out);
    }

    /**
     * What these arguments ask for.
     *
     * @throws Misfit if two of them do not go together
     */
    static ExportOptions of(ParseResult asked, Texts texts) {
        Contents contents = asked.matchedOptionValue(Syntax.INCLUDE, Contents.ALL);
        Choice choice = new Choice(
                asked.matchedOptionValue(Syntax.FORMAT, Format.MARKDOWN),
                contents.with(asked.matchedOptionValue(Syntax.NAMES, Naming.NAMES)),
                asked.matchedOptionValue(Syntax.DIVISION, Division.WHOLE));
        ExportOptions options = new ExportOptions(
                asked.matchedOptionValue(Syntax.SESSION, Syntax.LAST),
                choice,
                asked.matchedOptionValue(Syntax.OUT, CONSOLE));
        options.misfit(asked, texts).ifPresent(sentence -> {
            throw new Misfit(asked, sentence);
        });
        return options;
    }

    /** Whether each session is written to a file in a folder. */
    boolean isAll() {
        return session.equals(Syntax.ALL);
    }

    /** Whether the document goes to the console. */
    boolean isForConsole() {
        return out.equals(CONSOLE);
    }

    private Optional<String> misfit(ParseResult asked, Texts texts) {
        boolean choosing = asked.hasMatchedOption(Syntax.INCLUDE)
                || asked.hasMatchedOption(Syntax.NAMES)
                || asked.hasMatchedOption(Syntax.DIVISION);
        if (choosing && !choice.format().isRead()) {
            return Optional.of(texts.get(AppText.NOT_IN_WHOLE_SESSION, Syntax.INCLUDE, Syntax.NAMES, Syntax.DIVISION));
        }
        return isForConsole()
                ? notForConsole(asked).map(what -> texts.get(AppText.NOT_ON_CONSOLE, what))
                : Optional.empty();
    }

    private Optional<String> notForConsole(ParseResult asked) {
        if (isAll()) {
            return Optional.of(Syntax.SESSION + " " + Syntax.ALL);
        }
        if (choice.division() == Division.FILE_EACH) {
            return Optional.of(Syntax.DIVISION + " " + Division.FILE_EACH.word());
        }
        boolean isText = choice.format() != Format.WORD && choice.format() != Format.PDF;
        return isText
                ? Optional.of(Syntax.JSON).filter(asked::hasMatchedOption)
                : Optional.of(Syntax.FORMAT + " " + choice.format().ending());
    }
}
