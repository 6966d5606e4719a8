package nl.driehoek.ui.theme;

import java.lang.reflect.Field;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typefaces that icons are letters of. Their library gives them to the toolkit out of its archive, which then writes
 * them into the machine's passing files, where a program that is killed leaves them. What it has loaded before it does not
 * load again, so it is given those that were loaded from files.
 */
public final class IconFonts {
    private static final Logger LOG = LoggerFactory.getLogger(IconFonts.class);

    /** What the library keeps those in that it has loaded, by their addresses; it has no other way in. */
    static final String LOADED = "FONTS";

    private static final double SIZE = 16;

    private IconFonts() {}

    /** Where each of them comes from, by the name of its file. */
    public static Map<String, URL> files() {
        Map<String, URL> files = new TreeMap<>();
        for (IkonHandler icons : ServiceLoader.load(IkonHandler.class)) {
            URL file = icons.getFontResource();
            files.put(file.getPath().substring(file.getPath().lastIndexOf('/') + 1), file);
        }
        return files;
    }

    /** Loads those that stand in this folder; the others the library loads as it does. */
    static void load(Path folder) {
        try {
            Field loaded = JavaFXFontLoader.class.getDeclaredField(LOADED);
            loaded.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<String, Font> fonts = (Map<String, Font>) loaded.get(null);
            files().forEach((name, file) -> load(folder.resolve(name), file, fonts));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warn("The icons are loaded as their library does", e);
        }
    }

    private static void load(Path kept, URL file, Map<String, Font> fonts) {
        if (Files.isReadable(kept)) {
            Font font = Font.loadFont(kept.toUri().toString(), SIZE);
            if (font != null) {
                fonts.put(file.toExternalForm(), font);
            }
        }
    }
}
