package nl.driehoek.control.decks.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.SaveException.Reason;

/** Keeps what makes room for another file beside it, under a name that no deck has. */
final class Aside {
    /** What such a name ends on. */
    private static final String ENDING = ".bak";

    private Aside() {}

    /** Copies a file, if it is there, in the place of the copy before. */
    static void replace(Path file) throws SaveException {
        if (Files.exists(file)) {
            copy(file, file.resolveSibling(file.getFileName() + ENDING));
        }
    }

    /** Does so, and takes the file away. */
    static void move(Path file) throws SaveException {
        replace(file);
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new SaveException(Reason.READ_ONLY, file, e);
        }
    }

    /** Copies a file under a name of its own, which no later copy takes. */
    static void keep(Path file) throws SaveException {
        int number = 1;
        while (Files.exists(numbered(file, number))) {
            number++;
        }
        copy(file, numbered(file, number));
    }

    private static Path numbered(Path file, int number) {
        return file.resolveSibling(file.getFileName() + "." + number + ENDING);
    }

    private static void copy(Path file, Path aside) throws SaveException {
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SaveException(Reason.OTHER, file, e);
        }
    }
}
