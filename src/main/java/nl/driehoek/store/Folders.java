package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.driehoek.store.SaveException.Reason;

/** Makes folders that files are to stand in. */
public final class Folders {
    private Folders() {}

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
}
