package nl.driehoek.app.fx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import nl.driehoek.ui.theme.Fonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the typefaces as files in a folder of the program's own. What the toolkit is given as a stream it writes into the
 * machine's passing files, where a program that is killed leaves it.
 */
final class FontFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);

    private FontFiles() {}

    /** Sees to it that the typefaces stand in this folder, to the byte; what cannot be written is only logged. */
    static void keepIn(Path folder) {
        for (String name : Fonts.FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream(Fonts.RESOURCES + name)) {
                Files.createDirectories(folder);
                keep(font.readAllBytes(), folder.resolve(name));
            } catch (IOException | SaveException e) {
                LOG.warn("The typeface {} is not kept as a file", name, e);
            }
        }
    }

    private static void keep(byte[] font, Path file) throws IOException, SaveException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), font)) {
            new AtomicFile().write(file, font);
        }
    }
}
