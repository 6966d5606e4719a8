package nl.driehoek.store.encryption;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.store.journal.SqliteJournal;

/** The program that {@link EncryptionKillTest} kills: says when it begins to set, change or remove a password, and when it has. */
final class EncryptingProcess {
    static final String BEFORE = "paarse olifant 7";
    static final String AFTER = "groene giraffe 8";

    private EncryptingProcess() {}

    public static void main(String[] args) throws Exception {
        try (SqliteJournal journal = new SqliteJournal(Path.of(args[0]), _ -> Optional.empty());
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            Encryption encryption = journal.encryption();
            if (encryption.state() == Encryption.State.LOCKED) {
                encryption.unlock(BEFORE);
            }
            out.write("begins\n".getBytes(StandardCharsets.US_ASCII));
            switch (args[1]) {
                case "set" -> encryption.set(BEFORE, _ -> {});
                case "change" -> encryption.change(BEFORE, AFTER);
                default -> encryption.remove(BEFORE, _ -> {});
            }
            out.write("done\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
