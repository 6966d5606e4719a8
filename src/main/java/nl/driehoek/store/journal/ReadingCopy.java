package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.driehoek.store.Folders;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.cipher.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of a database in a passing folder, for one that may not be written: even reading a database writes beside it. What
 * a program that was killed left of its copy goes when the next one is made.
 */
final class ReadingCopy implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingCopy.class);

    private static final String PREFIX = "driehoek-reading-";

    private final Path folder;

    /** Of the database in a folder; empty where there is none. */
    ReadingCopy(Path from) throws IOException {
        tidy();
        folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        OwnerOnly.folder(folder);
        Path database = from.resolve(Names.DATABASE);
        for (String part : List.of("", Names.WAL, HeadLog.END, KeyFile.END)) {
            Path file = Names.beside(database, part);
            if (Files.isReadable(file)) {
                Files.copy(file, Names.beside(folder.resolve(Names.DATABASE), part));
            }
        }
    }

    /** Where it stands. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void tidy() {
        try {
            Folders.list(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                    .filter(ReadingCopy::isLeftOver)
                    .forEach(ReadingCopy::delete);
        } catch (IOException e) {
            LOG.warn("copies may be left over", e);
        }
    }

    private static boolean isLeftOver(Path folder) {
        String name = folder.getFileName().toString();
        String pid = name.startsWith(PREFIX) ? name.substring(PREFIX.length()).replaceAll("-.*", "") : "";
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path folder) {
        try {
            for (Path file : Folders.walk(folder).reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("a copy is left over: {}", folder, e);
        }
    }
}
