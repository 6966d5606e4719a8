package nl.driehoek.app.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.SaveException;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.IconFonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the typefaces as files in a folder of the program's own. What the toolkit is given as a stream it writes into the
 * machine's passing files, where a program that is killed leaves it.
 */
public final class FontFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);

    private FontFiles() {}

    /** Sees to it that the typefaces stand in this folder; what cannot be written is only logged. */
    public static void keepIn(Path folder) {
        each(folder, (font, file) -> {
            if (!Files.exists(file)) {
                keep(font, file);
            }
        });
    }

    /** Sees to it that they stand there to the byte, for the next start. */
    public static void mendIn(Path folder) {
        each(folder, (font, file) -> {
            if (!isSame(font, file)) {
                keep(font, file);
            }
        });
    }

    private static void each(Path folder, Step step) {
        Fonts.FILES.forEach(name -> step.tried(Fonts.class.getResource(Fonts.RESOURCES + name), folder.resolve(name)));
        IconFonts.files().forEach((name, font) -> step.tried(font, folder.resolve(name)));
    }

    private static boolean isSame(URL font, Path file) throws IOException {
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes(font));
    }

    private static void keep(URL font, Path file) throws IOException, SaveException {
        OwnerOnly.makeFolder(file.getParent());
        AtomicFile.ownerOnly().write(file, bytes(font));
    }

    private static byte[] bytes(URL font) throws IOException {
        try (InputStream in = font.openStream()) {
            return in.readAllBytes();
        }
    }

    /** What is done for one typeface. */
    private interface Step {
        /** Does it; may fail. */
        void take(URL font, Path file) throws IOException, SaveException;

        /** Does it, and logs it where it fails. */
        default void tried(URL font, Path file) {
            try {
                take(font, file);
            } catch (IOException | SaveException e) {
                LOG.warn("The typeface {} is not kept as a file", file, e);
            }
        }
    }
}
