package nl.driehoek.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLDataException;
import java.sql.SQLException;
import nl.driehoek.store.DiskSpace;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.table.Schema;

/** Copies a database into a file of its own, which counts only if it opens and is, to the letter, what was written. */
record BackupCopy(BackupFolder.Opener opener) {
    /** A copy is made only where so many times its size is free, so that backups never fill a disk. */
    private static final int ROOM = 4;

    /**
     * Makes the copy and brings it to the disk.
     *
     * @throws SQLDataException if it is not what was written
     */
    void make(Connection database, Path copy) throws SQLException, IOException {
        if (DiskSpace.freeAt(copy) < ROOM * size(database)) {
            throw new FileSystemException(copy.toString(), null, "No space left for a backup");
        }
        try (PreparedStatement vacuum = database.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
        OwnerOnly.file(copy);
        try (Connection connection = opener.open(copy)) {
            BackupReader.check(connection);
        }
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static long size(Connection database) throws SQLException {
        return Schema.number(database, "PRAGMA page_count") * Schema.number(database, "PRAGMA page_size");
    }
}
