package nl.driehoek.app.fx;

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
final class FontFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);

    private FontFiles() {}

    /** Sees to it that the typefaces stand in this folder, to the byte; what cannot be written is only logged. */
    static void keepIn(Path folder) {
        Fonts.FILES.forEach(name -> keep(Fonts.class.getResource(Fonts.RESOURCES + name), folder.resolve(name)));
        IconFonts.files().forEach((name, font) -> keep(font, folder.resolve(name)));
    }

    private static void keep(URL font, Path file) {
        try (InputStream in = font.openStream()) {
            OwnerOnly.makeFolder(file.getParent());
            keep(in.readAllBytes(), file);
        } catch (IOException | SaveException e) {
            LOG.warn("The typeface {} is not kept as a file", file, e);
        }
    }

    private static void keep(byte[] font, Path file) throws IOException, SaveException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), font)) {
            AtomicFile.ownerOnly().write(file, font);
        }
    }
}
