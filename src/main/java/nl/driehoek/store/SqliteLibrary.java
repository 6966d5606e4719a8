package nl.driehoek.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps the native library of the database in a folder of the program's own. Without this the driver writes it into the
 * machine's passing files at each start and removes it at the end, which a program that is killed does not reach.
 *
 * <p>A mark beside it says which one it is. While that holds it is taken as it is: to find the one in the archive the driver
 * asks the machine, by a program of that, what it is.
 */
public final class SqliteLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);

    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String MARK = ".version";

    private SqliteLibrary() {}

    /** Has the driver load its library from this folder, if it can be kept there; before a database is first opened. */
    public static void keepIn(Path folder) {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        try {
            if (isMarked(file) || keep(file)) {
                System.setProperty(FOLDER, folder.toString());
            }
        } catch (IOException | SaveException e) {
            LOG.warn("the driver keeps its library where it likes", e);
        }
    }

    private static boolean keep(Path file) throws IOException, SaveException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream library = SQLiteConfig.class.getResourceAsStream(resource)) {
            if (library == null) {
                return false;
            }
            keep(library.readAllBytes(), file);
            AtomicFile.ownerOnly().write(mark(file), version(file).getBytes(StandardCharsets.UTF_8));
            return true;
        }
    }

    private static void keep(byte[] library, Path file) throws IOException, SaveException {
        OwnerOnly.makeFolder(file.getParent());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), library)) {
            AtomicFile.ownerOnly().write(file, library);
        }
    }

    private static boolean isMarked(Path file) throws IOException {
        return Files.exists(file)
                && Files.exists(mark(file))
                && Files.readString(mark(file)).equals(version(file));
    }

    private static Path mark(Path file) {
        return file.resolveSibling(file.getFileName() + MARK);
    }

    /** Of which driver for which machine the library is, and how many bytes it has. */
    private static String version(Path file) throws IOException {
        return SQLiteJDBCLoader.getVersion() + ' ' + System.getProperty("os.arch") + ' ' + Files.size(file);
    }
}
