package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes leave from all but the owner, where the system has such leave; a failure to do so is only logged. */
public final class OwnerOnly {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** A file that others may neither read nor write from now on. */
    public static void file(Path file) {
        set(file, FILE);
    }

    /** A folder whose contents others may not see from now on. */
    public static void folder(Path folder) {
        set(folder, FOLDER);
    }

    /**
     * Makes a folder, with those that it is to stand in, where it is not there; others may not see its contents in any case.
     *
     * @throws IOException if it is not there then
     */
    public static void makeFolder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(
                folder,
                posix
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
                        : new FileAttribute<?>[0]);
        folder(folder);
    }

    /** A file, or a folder and all that is in it at any depth, if it is there; links stay as they are. */
    public static void all(Path folder) {
        try {
            for (Path path : Files.exists(folder) ? Folders.walk(folder) : List.<Path>of()) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folder(path);
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    file(path);
                }
            }
        } catch (IOException e) {
            LOG.warn("others may be able to read in {}", folder, e);
        }
    }

    private static void set(Path path, Set<PosixFilePermission> wanted) {
        try {
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (view != null && !wanted.containsAll(view.readAttributes().permissions())) {
                view.setPermissions(wanted);
            }
        } catch (IOException e) {
            LOG.warn("others may be able to read {}", path, e);
        }
    }
}
