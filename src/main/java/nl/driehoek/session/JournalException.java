package nl.driehoek.session;

/** A journal could not be read or written; says why in a way that a person can be told. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public JournalException(Reason reason, String where, Throwable cause) {
        super(where, cause);
        this.reason = reason;
    }

    /** What a failure of any kind is told as. */
    public static JournalException of(Exception failure) {
        return failure instanceof JournalException known
                ? known
                : new JournalException(Reason.OTHER, String.valueOf(failure.getMessage()), failure);
    }

    /** Why it failed. */
    public Reason reason() {
        return reason;
    }

    /** Which file or folder it is about. */
    public String where() {
        return getMessage();
    }

    /** What can be the matter with a journal. */
    public enum Reason {
        /** No room is left on the disk. */
        DISK_FULL,
        /** The file or its folder may not be written. */
        READ_ONLY,
        /** The folder was there and is gone: moved, or on a disk that was taken out. */
        FOLDER_GONE,
        /** Another program, or this one started twice, has hold of it. */
        LOCKED,
        /** The session went on elsewhere, so that these entries do not follow what stands there. */
        DIVERGED,
        /** What stands there cannot be read as a journal. */
        DAMAGED,
        /** A newer version of this program wrote it; it is left as it is. */
        NEWER,
        /** It is encrypted, and nobody has given the password yet. */
        PASSWORD,
        /** Anything else. */
        OTHER
    }
}
