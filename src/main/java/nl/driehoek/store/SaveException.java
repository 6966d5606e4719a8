package nl.driehoek.store;

import java.nio.file.Path;

/** A file could not be written; what stood there before still does. Says why in a way that a person can be told. */
public final class SaveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public SaveException(Reason reason, Path file, Throwable cause) {
        super(file.toString(), cause);
        this.reason = reason;
    }

    /** Why it failed. */
    public Reason reason() {
        return reason;
    }

    /** Which file was to be written. */
    public Path file() {
        return Path.of(getMessage());
    }

    /** What can be in the way of a file. */
    public enum Reason {
        /** No room is left on the disk. */
        DISK_FULL,
        /** The file or its folder may not be written, or another program has the file open. */
        READ_ONLY,
        /** A folder has that name. */
        IS_FOLDER,
        /** The folder that it is to stand in is not there. */
        NO_FOLDER,
        /** Anything else. */
        OTHER
    }
}
