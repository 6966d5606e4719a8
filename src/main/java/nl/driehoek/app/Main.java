package nl.driehoek.app;

import java.io.PrintWriter;
import nl.driehoek.app.cli.DriehoekCommand;
import nl.driehoek.app.cli.StartJob;
import nl.driehoek.app.fx.FxWindow;
import nl.driehoek.app.fx.PaperPrinter;
import nl.driehoek.app.platform.Machine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Does what the arguments ask for and ends with its exit code: 0 when it is done, 1 when it could not be done, 2 when
     * it was not understood.
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(run(out, err, arguments));
    }

    /** A start without arguments needs nothing that reads them. */
    private static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Machine machine = Machine.here();
        FxWindow window = new FxWindow();
        return arguments.length == 0
                ? StartJob.plain(machine, window, out, err)
                : new DriehoekCommand(machine, window, PaperPrinter::new).run(out, err, arguments);
    }
}
