package nl.driehoek.store.journal;

import java.nio.file.Path;
import java.time.Instant;
import nl.driehoek.session.JournalException.Reason;

/** What a journal found out about its file that the user should be told. */
public sealed interface Finding permits SetAside, Finding.Gone, Finding.OnlyRead, Finding.Written, Finding.NoBackup {

    /**
     * The file is not there any more, but a backup is. A new one was begun; the backup can be brought into it.
     *
     * @param file where it stood
     * @param madeAt when the newest backup with sessions was made
     * @param sessions how many sessions are in the backups, 1 or more
     * @param entries how many entries these have
     */
    record Gone(Path file, Instant madeAt, int sessions, int entries) implements Finding {}

    /**
     * What is there can be read, and nothing is kept for as long as this lasts.
     *
     * @param why {@link Reason#READ_ONLY} where the file or its folder may not be written, {@link Reason#LOCKED} where the
     *     program is running already, {@link Reason#NEWER} where a newer version of it made the file
     * @param where the folder, or for the last the file
     */
    record OnlyRead(Reason why, Path where) implements Finding {}

    /** What could only be read is written again. */
    record Written() implements Finding {}

    /**
     * No backup could be made.
     *
     * @param folder where it was to stand
     */
    record NoBackup(Reason why, Path folder) implements Finding {}
}
