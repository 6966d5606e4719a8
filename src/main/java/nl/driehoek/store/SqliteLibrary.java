package nl.driehoek.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps the native library of the database in a folder of the program's own. Without this the driver writes it into the
 * machine's passing files at each start and removes it at the end, which a program that is killed does not reach.
 */
public final class SqliteLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);

    private static final String FOLDER = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /** Has the driver load its library from this folder, if it can be kept there; before a database is first opened. */
    public static void keepIn(Path folder) {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = SQLiteConfig.class.getResourceAsStream(resource)) {
            if (library != null && System.getProperty(FOLDER) == null) {
                keep(library.readAllBytes(), folder, name);
                System.setProperty(FOLDER, folder.toString());
            }
        } catch (IOException | SaveException e) {
            LOG.warn("the driver keeps its library where it likes", e);
        }
    }

    private static void keep(byte[] library, Path folder, String name) throws IOException, SaveException {
        OwnerOnly.makeFolder(folder);
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), library)) {
            AtomicFile.ownerOnly().write(file, library);
        }
    }
}
