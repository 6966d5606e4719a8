package nl.driehoek.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program is called and which version of it runs. */
public final class Program {
    /** The program's name. */
    public static final String NAME = "Driehoek";

    private Program() {}

    /** The version in the build, such as {@code 1.0.0}. */
    public static String version() {
        Properties build = new Properties();
        try (InputStream file = Program.class.getResourceAsStream("program.properties")) {
            build.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    /** Name and version together. */
    public static String title() {
        return NAME + " " + version();
    }
}
