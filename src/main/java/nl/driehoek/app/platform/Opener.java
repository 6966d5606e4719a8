package nl.driehoek.app.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens web addresses and folders outside the program, with whatever the machine opens them with. */
public final class Opener {
    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);

    /** Whether GTK looks for a graphics driver; the package's launcher on Linux keeps it from that, for this program alone. */
    private static final String GTK_DRIVER = "GDK_GL";

    private final Machine.Family family;

    /** An opener for this kind of machine. */
    public Opener(Machine.Family family) {
        this.family = family;
    }

    /** Opens an address in the browser; anything but a secure web address is not opened. */
    public void openAddress(String url) {
        if (url.startsWith("https://")) {
            start(command(url));
        } else {
            LOG.warn("Not opened, since it is no secure address");
        }
    }

    /** Opens a folder in the file manager. */
    public void openFolder(Path folder) {
        start(command(folder.toString()));
    }

    /** What the machine's own opener is called with. */
    List<String> command(String what) {
        return switch (family) {
            case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", what);
            case MAC -> List.of("open", what);
            case LINUX -> List.of("xdg-open", what);
        };
    }

    private static void start(List<String> command) {
        try {
            alone(new ProcessBuilder(command)).start();
        } catch (IOException e) {
            LOG.warn("{} could not be started", command.getFirst(), e);
        }
    }

    /** A program of its own, which goes by none of what the launcher of the package settles for this one. */
    static ProcessBuilder alone(ProcessBuilder process) {
        process.environment().remove(GTK_DRIVER, "disable");
        return process.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
