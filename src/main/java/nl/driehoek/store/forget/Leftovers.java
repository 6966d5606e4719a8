package nl.driehoek.store.forget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.store.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files beside the database that may hold what stood in it: databases that were set aside as damaged, and what a program
 * that was killed left half done.
 *
 * @param folder of the database
 */
public record Leftovers(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** Databases that were set aside, with what belongs to each. */
    public List<Path> setAside() {
        return files(folder, name -> name.startsWith("driehoek.db."));
    }

    /**
     * Deletes files.
     *
     * @return the names of those that are still there
     */
    public static List<String> delete(List<Path> files) {
        return failing(files, Files::deleteIfExists);
    }

    /**
     * Deletes what was left half done.
     *
     * @return the names of what is still there
     */
    public List<String> tidy() {
        return delete(files(folder, name -> name.startsWith(".driehoek-") && name.endsWith(".tmp")));
    }

    /**
     * Empties the log, which goes on being written.
     *
     * @return the names of what could not be emptied
     */
    List<String> emptyLog() {
        return failing(
                files(folder.resolve("logs"), name -> name.endsWith(".log")),
                file -> Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING));
    }

    /** The names of files. */
    public static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<String> failing(List<Path> files, Doing doing) {
        List<Path> failed = new ArrayList<>();
        for (Path file : files) {
            try {
                doing.with(file);
            } catch (IOException e) {
                LOG.warn("a file stays as it is", e);
                failed.add(file);
            }
        }
        return names(failed);
    }

    private static List<Path> files(Path folder, Predicate<String> named) {
        try {
            return Folders.list(folder).stream()
                    .filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Something that is done with a file. */
    private interface Doing {
        /** Does it. */
        Object with(Path file) throws IOException;
    }
}
