package nl.driehoek.app.cli;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Options that are right by themselves and do not go together. */
final class Misfit extends ParameterException {
    private static final long serialVersionUID = 1;

    /**
     * Says so in the user's language.
     *
     * @param sentence what does not go together
     */
    Misfit(ParseResult asked, String sentence) {
        super(asked.commandSpec().commandLine(), sentence);
    }
}
