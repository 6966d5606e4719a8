package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has left, to tell a full disk from other failures whatever words the system has for it. */
public final class DiskSpace {
    private DiskSpace() {}

    /** The bytes that may still be written beside this file; {@link Long#MAX_VALUE} where that cannot be known. */
    public static long freeAt(Path file) {
        Path there = file.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }
}
