package nl.driehoek.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the program's typefaces into the toolkit. Any thread may do so, before the first window is shown. */
public final class Fonts {
    /** The family that the style sheets name. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** Where the typefaces stand among the program's resources. */
    public static final String RESOURCES = "/fonts/";

    /** The names of their files. */
    public static final List<String> FILES;

    /** What the library is written in. */
    private static final List<String> FIRST =
            List.of("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf");

    private static final List<String> REST = List.of(
            "AtkinsonHyperlegibleNext-Italic.ttf",
            "AtkinsonHyperlegibleNext-BoldItalic.ttf",
            "OpenDyslexic-Regular.otf",
            "OpenDyslexic-Bold.otf");

    static {
        FILES = Stream.concat(FIRST.stream(), REST.stream()).toList();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    private Fonts() {}

    /**
     * Loads what the first picture is written in from the files of their names in this folder; what is not there as without
     * it. {@link #loadRest} is to follow.
     */
    public static void load(Path folder) {
        FIRST.forEach(file -> load(file, folder));
        IconFonts.load(folder);
    }

    /** Loads the other typefaces likewise, before anything is written in them. */
    public static void loadRest(Path folder) {
        REST.forEach(file -> load(file, folder));
    }

    /** Loads the typefaces; where that fails the machine's own takes its place, and the log says so. */
    public static void load() {
        FILES.forEach(file -> load(RESOURCES + file));
        loadIcons();
    }

    /** The icons are letters too. */
    private static void loadIcons() {
        try (InputStream file = new FeatherIkonHandler().getFontResourceAsStream()) {
            if (Font.loadFont(file, -1) == null) {
                LOG.warn("The icons could not be loaded.");
            }
        } catch (IOException e) {
            LOG.warn("The icons could not be read.", e);
        }
    }

    private static void load(String file, Path folder) {
        Path kept = folder.resolve(file);
        if (!Files.isReadable(kept) || Font.loadFont(kept.toUri().toString(), -1) == null) {
            load(RESOURCES + file);
        }
    }

    private static void load(String resource) {
        try (InputStream file = Fonts.class.getResourceAsStream(resource)) {
            if (file == null || Font.loadFont(file, -1) == null) {
                LOG.warn("The typeface {} could not be loaded; the machine’s own is used.", resource);
            }
        } catch (IOException e) {
            LOG.warn("The typeface {} could not be read; the machine’s own is used.", resource, e);
        }
    }
}
