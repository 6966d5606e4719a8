package nl.driehoek.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.driehoek.app.platform.CrashHandler;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.app.platform.DeckFolders;
import nl.driehoek.app.platform.DisplayCheck;
import nl.driehoek.app.platform.FileTrouble;
import nl.driehoek.app.platform.LogFile;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.SqliteLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the window, after seeing to it that there is a screen, a data folder and a log. Without a folder it opens, too: it
 * tells those who see no console that nothing is kept.
 */
public final class StartJob {
    private final Machine machine;
    private final Window window;
    private final Console console;

    StartJob(Machine machine, Window window, Console console) {
        this.machine = machine;
        this.window = window;
        this.console = console;
    }

    /**
     * Opens the window of a program that was started without arguments, on the folders of this machine, and comes back when
     * it is closed, with the exit code: 0, or 1 when it could not be opened.
     */
    public static int plain(Machine machine, Window window, PrintWriter out, PrintWriter err) {
        DataFolder data = DataFolder.of(machine);
        Console console = new Console(out, err, new Texts(Language.closestTo(machine.locale())));
        return new StartJob(machine, window, console)
                .run(new StartOptions(data, DeckFolders.of(machine, data, List.of()), Optional.empty()));
    }

    int run(StartOptions options) {
        Optional<AppText> missing = DisplayCheck.before(machine);
        if (missing.isPresent()) {
            return console.failed(missing.get());
        }
        window.begin();
        try {
            prepare(options.data());
        } catch (IOException e) {
            Path folder = options.data().path();
            log().warn("The data folder cannot be used", e);
            console.failed(AppText.NO_DATA_FOLDER, folder, console.texts().get(FileTrouble.reason(e)));
        }
        return open(options);
    }

    /** Not a constant: the log takes a while to be there, and the toolkit is to begin before that. */
    private static Logger log() {
        return LoggerFactory.getLogger(StartJob.class);
    }

    private void prepare(DataFolder data) throws IOException {
        data.make();
        LogFile.start(data.log());
        SqliteLibrary.keepIn(data.natives());
        String crashed = console.texts().get(AppText.CRASHED, data.log());
        new CrashHandler(crashed, console.err()::println, InstantSource.system()).install();
    }

    private int open(StartOptions options) {
        try {
            return window.open(options);
        } catch (RuntimeException | LinkageError e) {
            log().error("The window did not open", e);
            return DisplayCheck.after(e)
                    .map(console::failed)
                    .orElseGet(() ->
                            console.failed(AppText.NOT_STARTED, options.data().log()));
        }
    }
}
