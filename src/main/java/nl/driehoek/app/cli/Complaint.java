package nl.driehoek.app.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line, and what would be right. */
final class Complaint {
    private static final List<String> LISTED = List.of(
            Syntax.LANG, Syntax.FORMAT, Syntax.INCLUDE, Syntax.NAMES, Syntax.DIVISION, Syntax.KIND, Syntax.PER_PAGE);

    private final Texts texts;

    Complaint(Texts texts) {
        this.texts = texts;
    }

    String about(ParameterException trouble) {
        return switch (trouble) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing ->
                texts.get(
                        AppText.MISSING,
                        missing.getMissing().stream().map(Complaint::usage).collect(joining(", ")));
            case Misfit misfit -> misfit.getMessage();
            case OverwrittenOptionException twice -> texts.get(AppText.TWICE, name(twice.getOverwritten()));
            default -> other(trouble);
        };
    }

    private String unknown(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst();
        if (!word.startsWith("-")) {
            return texts.get(AppText.UNKNOWN_ARGUMENT, word);
        }
        String sentence = texts.get(AppText.UNKNOWN_OPTION, word);
        List<String> near = unknown.getSuggestions();
        return near.isEmpty() ? sentence : sentence + " " + texts.get(AppText.DID_YOU_MEAN, near.getFirst());
    }

    private String other(ParameterException trouble) {
        ArgSpec about = trouble.getArgSpec();
        if (about == null) {
            return texts.get(AppText.NOT_UNDERSTOOD);
        }
        String value = trouble.getValue() == null ? "" : trouble.getValue();
        String choices = name(about).equals(Syntax.INCLUDE) ? Options.words() : about.paramLabel();
        return LISTED.contains(name(about))
                ? texts.get(AppText.NOT_A_CHOICE, value, name(about), choices)
                : texts.get(AppText.WRONG_VALUE, value, name(about));
    }

    private static String usage(ArgSpec missing) {
        return missing.isOption() ? name(missing) + " " + missing.paramLabel() : missing.paramLabel();
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }
}
