package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.store.SaveException.Reason;

/** Makes and lists folders. */
public final class Folders {
    private Folders() {}

    /**
     * What stands in a folder, in no order.
     *
     * @throws IOException if it cannot be read to its end
     */
    public static List<Path> list(Path folder) throws IOException {
        return all(Files.list(folder));
    }

    /**
     * A folder and all that is in it at any depth, what holds others before these.
     *
     * @throws IOException if it cannot be read to its end
     */
    public static List<Path> walk(Path folder) throws IOException {
        return all(Files.walk(folder));
    }

    /** Reads such a stream to its end: one that breaks off half way tells it by an exception that nobody has to catch. */
    static List<Path> all(Stream<Path> files) throws IOException {
        try (files) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Makes a folder in one that is there.
     *
     * @return whether it was made; {@code false} where it was there already
     * @throws SaveException if it is not there then
     */
    public static boolean make(Path folder) throws SaveException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Files.createDirectory(folder);
            return true;
        } catch (NoSuchFileException e) {
            throw new SaveException(Reason.NO_FOLDER, folder, e);
        } catch (IOException e) {
            throw new SaveException(AtomicFile.reason(e, DiskSpace.freeAt(folder), 0), folder, e);
        }
    }

    /**
     * Makes a folder of the program's own, with those that it is to stand in, where it is not there; what is there stays as it is.
     *
     * @throws SaveException if it is not there then
     */
    public static void makeOwn(Path folder) throws SaveException {
        try {
            if (!Files.isDirectory(folder)) {
                OwnerOnly.makeFolder(folder);
            }
        } catch (IOException e) {
            throw new SaveException(AtomicFile.reason(e, DiskSpace.freeAt(folder), 0), folder, e);
        }
    }
}
