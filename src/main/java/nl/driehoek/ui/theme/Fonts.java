package nl.driehoek.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the program's typefaces into the toolkit. Any thread may do so, before the first window is shown. */
public final class Fonts {
    /** The family that the style sheets name. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final List<String> FILES = List.of(
            "AtkinsonHyperlegibleNext-Regular.ttf",
            "AtkinsonHyperlegibleNext-Italic.ttf",
            "AtkinsonHyperlegibleNext-Bold.ttf",
            "AtkinsonHyperlegibleNext-BoldItalic.ttf",
            "OpenDyslexic-Regular.otf",
            "OpenDyslexic-Bold.otf");

    private Fonts() {}

    /** Loads the typefaces; where that fails the machine's own takes its place, and the log says so. */
    public static void load() {
        FILES.forEach(file -> load("/fonts/" + file));
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
