package nl.driehoek.store.backup;

import java.nio.file.Path;

/** Where backups stand: beside the folder of the database, so that they outlive it. */
public final class BackupPlace {
    private static final String END = "-backup";

    /** Within the folder of the database; all of them stood there once, and do where they can stand nowhere else. */
    private static final String WITHIN = "backup";

    private BackupPlace() {}

    /** The folder beside this one, with the same name and an end that says so; within it for a whole disk. */
    public static Path beside(Path folder) {
        Path own = folder.toAbsolutePath().normalize();
        return own.getFileName() == null ? own.resolve("driehoek" + END) : own.resolveSibling(own.getFileName() + END);
    }

    static Path within(Path folder) {
        return folder.resolve(WITHIN);
    }
}
