package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write in a data folder, which one program at a time has. It is a lock of the system's on a file there, which
 * ends with the program, however that ends. Where the system knows no locks, everybody has it.
 */
public final class FolderLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private static final String NAME = "driehoek.lock";

    private FileChannel held;
    private Optional<Object> which = Optional.empty();

    /**
     * Takes it, unless this program has it already.
     *
     * @return whether this program has it now
     */
    public synchronized boolean take(Path folder) {
        Path file = folder.resolve(NAME);
        if (held != null && identity(file).equals(which)) {
            return true;
        }
        close();
        try {
            held = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OwnerOnly.file(file);
            if (held.tryLock() == null) {
                close();
            }
        } catch (OverlappingFileLockException _) {
            close();
        } catch (IOException e) {
            LOG.warn("No lock on {}; the database orders its writers itself", folder, e);
            return true;
        }
        which = identity(file);
        return held != null;
    }

    @Override
    public synchronized void close() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (IOException e) {
            LOG.warn("letting go of a lock", e);
        }
        held = null;
    }

    private static Optional<Object> identity(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(attributes.fileKey() != null ? attributes.fileKey() : attributes.creationTime());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
