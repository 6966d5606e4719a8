package nl.driehoek.store.sessionfile;

/** Why a file gives no session. */
public enum Fault {
    /** There is no such file. */
    MISSING,
    /** It is a folder, or something else that is no file. */
    NOT_A_FILE,
    /** The system does not let it be read. */
    UNREADABLE,
    /** It is larger than any session that this program writes. */
    TOO_BIG,
    /** It is something else than a session. */
    FOREIGN,
    /** It is a session that was cut short or changed, and makes no sense. */
    BROKEN,
    /** A newer version of this program wrote it. */
    NEWER
}
