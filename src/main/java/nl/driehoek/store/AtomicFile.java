package nl.driehoek.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.UUID;
import nl.driehoek.store.SaveException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes whole files so that at every moment either the old or the new one stands there, complete.
 *
 * <ol>
 *   <li>A new file, for its owner alone, is written beside the target under a passing name and brought to the disk. If that fails, for want of
 *       room or leave, it is removed again, and the target was never touched.
 *   <li>It gets the permissions of the target, or those that the system gives to a new file there.
 *   <li>It takes the target's name in one step. If that is refused it is removed, and the target is as it was.
 *   <li>The folder is brought to the disk, so that the name survives a power cut. A system that cannot do so goes without.
 * </ol>
 *
 * <p>A target that is a link stays one, and what it leads to is written. Any thread may use it.
 */
public final class AtomicFile {
    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);

    private final FileWork work;
    private final boolean ownerOnly;

    /** On the disks of this machine. */
    public AtomicFile() {
        this(new FileWork.OnDisk());
    }

    AtomicFile(FileWork work) {
        this(work, false);
    }

    private AtomicFile(FileWork work, boolean ownerOnly) {
        this.work = work;
        this.ownerOnly = ownerOnly;
    }

    /** One whose files others may neither read nor write, as those of the program itself. */
    public static AtomicFile ownerOnly() {
        return new AtomicFile(new FileWork.OnDisk(), true);
    }

    /**
     * Writes a text in UTF-8.
     *
     * @throws SaveException if it is not safely on disk; what stood there before still does
     */
    public void write(Path target, String text) throws SaveException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @throws SaveException if they are not safely on disk; what stood there before still does
     */
    public void write(Path target, byte[] bytes) throws SaveException {
        Path real = checked(target.toAbsolutePath());
        Path passing = real.resolveSibling(".driehoek-" + UUID.randomUUID() + ".tmp");
        try {
            work.write(passing, bytes);
            if (!ownerOnly) {
                work.copyPermissions(real, passing);
            }
            work.move(passing, real);
        } catch (IOException | ReadOnlyFileSystemException e) {
            tidy(passing);
            throw new SaveException(reason(e, work.freeAt(real), bytes.length), target, e);
        }
        sync(real.getParent());
    }

    private static Path checked(Path target) throws SaveException {
        if (Files.isDirectory(target)) {
            throw new SaveException(Reason.IS_FOLDER, target, null);
        }
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new SaveException(Reason.NO_FOLDER, target, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new SaveException(Reason.READ_ONLY, target, null);
        }
        try {
            return Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            throw new SaveException(Reason.OTHER, target, e);
        }
    }

    /** Why a disk with this much room refused something of this size, both in bytes. */
    static Reason reason(Exception cause, long free, int size) {
        String words = String.valueOf(cause.getMessage());
        if (words.contains("No space left") || free <= size) {
            return Reason.DISK_FULL;
        }
        boolean refused = cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || cause instanceof FileSystemException && words.contains("Read-only");
        return refused ? Reason.READ_ONLY : Reason.OTHER;
    }

    private void tidy(Path passing) {
        try {
            work.delete(passing);
        } catch (IOException e) {
            LOG.warn("a file is left over: {}", passing, e);
        }
    }

    private void sync(Path folder) {
        try {
            work.syncFolder(folder);
        } catch (IOException e) {
            LOG.debug("no syncing of {}", folder, e);
        }
    }
}
