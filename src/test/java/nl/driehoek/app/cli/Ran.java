package nl.driehoek.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.report.ink.RoughPrinter;

/** What came of one command. */
record Ran(int code, String out, String err) {
    static final Map<String, String> ENVIRONMENT = Map.of("DISPLAY", ":0");

    /** A command on a Dutch Linux machine with a screen, where no window may open. */
    static Ran of(Object... arguments) {
        return on(
                machine(ENVIRONMENT, Locale.of("nl", "NL")),
                options -> {
                    throw new AssertionError("no window was asked for: " + options);
                },
                arguments);
    }

    static Ran on(Machine machine, Window window, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new DriehoekCommand(machine, window, _ -> new RoughPrinter())
                .run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    static Machine machine(Map<String, String> environment, Locale locale) {
        return new Machine(
                environment,
                Map.of("os.name", "Linux", "user.home", "/home/someone", "driehoek.decks", "decks"),
                locale,
                ZoneId.of("Europe/Amsterdam"));
    }
}
