package nl.driehoek.store.cipher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wrapped key of a database once more, in a small file beside it, for when the page that holds it there is damaged.
 * What fails here fails nothing else.
 *
 * @param path where it stands
 */
public record KeyFile(Path path) {
    /** The end of the file's name, after that of the database. */
    public static final String END = "-key";

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    /** The one beside a database. */
    public static KeyFile beside(Path database) {
        return new KeyFile(database.resolveSibling(database.getFileName() + END));
    }

    /** Whether there is one, so that the database beside it is, or was, encrypted. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** What stands in it; empty where there is none or it is damaged. */
    public Optional<KeySlots> read() {
        try {
            return exists() ? Optional.of(KeySlots.parse(Files.readString(path))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("no wrapped key to be read", e);
            return Optional.empty();
        }
    }

    /** Writes these slots, where others stand there. */
    public void write(KeySlots slots) {
        try {
            if (!read().map(KeySlots::line).equals(Optional.of(slots.line()))) {
                AtomicFile.ownerOnly().write(path, slots.line());
            }
        } catch (SaveException e) {
            LOG.warn("the wrapped key was not written a second time", e);
        }
    }

    /** Removes it. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("a wrapped key is left over", e);
        }
    }
}
