package nl.driehoek.app.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import nl.driehoek.i18n.AppText;

/** Says in a person's words why a file or folder could not be written. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The reason, as the second half of a sentence. */
    public static AppText reason(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException _ -> AppText.REASON_NOT_ALLOWED;
            case FileAlreadyExistsException _, NotDirectoryException _ -> AppText.REASON_FILE_IN_THE_WAY;
            case NoSuchFileException _ -> AppText.REASON_NO_FOLDER;
            case FileSystemException other -> byMessage(other.getReason());
            default -> byMessage(trouble.getMessage());
        };
    }

    /** The platforms have no type for these; the words are those of the C library. */
    private static AppText byMessage(String message) {
        String words = message == null ? "" : message;
        if (words.contains("No space left") || words.contains("not enough space")) {
            return AppText.REASON_DISK_FULL;
        }
        if (words.contains("Read-only file system")) {
            return AppText.REASON_NOT_ALLOWED;
        }
        return words.contains("Not a directory") ? AppText.REASON_FILE_IN_THE_WAY : AppText.REASON_UNKNOWN;
    }
}
