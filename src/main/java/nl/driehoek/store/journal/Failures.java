package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.DiskSpace;
import nl.driehoek.store.cipher.CipherException;
import nl.driehoek.store.cipher.KeyMissingException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what is the matter when the database or its folder fails. */
final class Failures {
    /** With less than this left on a disk, a failure to write is put down to that. */
    private static final long LITTLE_ROOM = 128 * 1024;

    /** The words of the C library for a full disk. */
    private static final String NO_ROOM = "No space left";

    private Failures() {}

    /** What a failure of the database comes down to. */
    static JournalException of(SQLException cause, Path file) {
        Reason reason = switch (cause) {
            case SQLIntegrityConstraintViolationException _ -> Reason.DIVERGED;
            case SQLDataException _, CipherException _ -> Reason.DAMAGED;
            case KeyMissingException _ -> Reason.PASSWORD;
            case SQLFeatureNotSupportedException _ -> Reason.NEWER;
            case SQLiteException e -> ofCode(e.getResultCode().code & 0xff, file);
            default -> Reason.OTHER;
        };
        return new JournalException(reason, file.toString(), cause);
    }

    /** What a failure to make, copy or rename a file comes down to. */
    static JournalException of(IOException cause, Path file) {
        Reason reason = Reason.OTHER;
        if (isOutOfRoom(file) || String.valueOf(cause.getMessage()).contains(NO_ROOM)) {
            reason = Reason.DISK_FULL;
        } else if (cause instanceof FileSystemException) {
            reason = Reason.READ_ONLY;
        }
        return new JournalException(reason, file.toString(), cause);
    }

    /** A refusal to write where something is in the way, from which {@link #of(SQLException, Path)} tells what. */
    static SQLException barred(Reason barrier) {
        return switch (barrier) {
            case LOCKED -> new SQLiteException("another program has it open", SQLiteErrorCode.SQLITE_BUSY);
            case PASSWORD -> new KeyMissingException();
            case NEWER -> new SQLFeatureNotSupportedException("a newer program made it");
            default -> new SQLiteException("only a copy is open", SQLiteErrorCode.SQLITE_READONLY);
        };
    }

    private static Reason ofCode(int code, Path file) {
        return switch (primary(code)) {
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_CANTOPEN -> isOutOfRoom(file) ? Reason.DISK_FULL : Reason.READ_ONLY;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Reason.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_CONSTRAINT -> Reason.LOCKED;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Reason.DAMAGED;
            case SQLITE_IOERR -> isOutOfRoom(file) ? Reason.DISK_FULL : Reason.OTHER;
            default -> Reason.OTHER;
        };
    }

    private static SQLiteErrorCode primary(int code) {
        return SQLiteErrorCode.getErrorCode(code);
    }

    private static boolean isOutOfRoom(Path file) {
        return DiskSpace.freeAt(file) < LITTLE_ROOM;
    }
}
