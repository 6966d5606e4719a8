package nl.driehoek.store.encryption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.Folders;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.backup.BackupFile;
import nl.driehoek.store.cipher.KeyFile;
import nl.driehoek.store.kept.Kept;

/** Puts a database and its backups away whole, into a folder within the data folder. */
final class PutAway {
    private static final String DATABASE = "driehoek.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("'locked-'uuuuMMdd-HHmmss").withZone(ZoneId.systemDefault());

    private PutAway() {}

    /**
     * Does it. The wrapped key goes last: while it is there, a program that finds no database asks for the password.
     *
     * @return the folder
     * @throws JournalException if not all of it could be moved; what was moved stands there
     */
    static Path of(Kept kept, Instant now) throws JournalException {
        Path folder = kept.folder().resolve(STAMP.format(now));
        try {
            OwnerOnly.makeFolder(folder);
            for (BackupFile backup : kept.backups().all()) {
                move(backup.path(), folder);
            }
            for (Path file : database(kept.folder())) {
                move(file, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new JournalException(Reason.READ_ONLY, folder.toString(), e);
        }
    }

    private static List<Path> database(Path folder) throws IOException {
        return Folders.list(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(DATABASE))
                .sorted(Comparator.comparing(file -> file.toString().endsWith(DATABASE + KeyFile.END)))
                .toList();
    }

    private static void move(Path file, Path folder) throws IOException {
        Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
