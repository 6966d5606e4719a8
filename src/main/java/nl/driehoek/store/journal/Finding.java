package nl.driehoek.store.journal;

import java.nio.file.Path;
import java.time.Instant;

/** What a journal found out about its file that the user should be told. */
public sealed interface Finding permits SetAside, Finding.Gone, Finding.NotWritable {

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
     * The file or its folder may not be written. What is there can be read; nothing is kept.
     *
     * @param folder where the file stands or was to stand
     */
    record NotWritable(Path folder) implements Finding {}
}
