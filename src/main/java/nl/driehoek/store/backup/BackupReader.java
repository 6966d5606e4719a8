package nl.driehoek.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Held;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.table.Chain;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.EventTable;
import nl.driehoek.store.table.RowCodec;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SessionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what backups hold; nothing in them is changed. */
public record BackupReader(BackupFolder.Opener opener) {
    private static final Logger LOG = LoggerFactory.getLogger(BackupReader.class);

    /** What a backup holds; one that cannot be read holds nothing. */
    public Backup backup(BackupFile file) {
        String name = file.path().getFileName().toString();
        try {
            List<Held> held = read(file, BackupReader::held);
            Backup.Sort sort = file.replaced() ? Backup.Sort.REPLACED : Backup.Sort.MADE;
            return new Backup(name, file.madeAt(), sort, Files.size(file.path()), held);
        } catch (SQLException | IOException e) {
            LOG.warn("a backup that cannot be read: {}", file, e);
            return new Backup(name, file.madeAt(), Backup.Sort.UNREADABLE, 0, List.of());
        }
    }

    /**
     * Checks that a backup opens and is, to the letter, what was written.
     *
     * @throws SQLDataException if it is not
     * @throws SQLFeatureNotSupportedException if a newer program made it
     */
    public void check(BackupFile file) throws SQLException {
        read(file, connection -> {
            check(connection);
            return null;
        });
    }

    /**
     * What a database holds, the session changed last first.
     *
     * @throws SQLException if it cannot be read
     */
    public static List<Held> held(Connection connection) throws SQLException {
        TextCipher cipher = EncryptionTable.cipher(connection);
        boolean counted = Schema.isSealed(connection);
        List<Held> held = new ArrayList<>();
        for (SessionRow row : SessionTable.rows(connection)) {
            long entries =
                    counted ? row.last() : EventTable.rows(connection, row.id()).size();
            held.add(new Held(row.summary(new RowCodec(row.id(), cipher).title(row)), entries));
        }
        return held;
    }

    <T> T read(BackupFile file, Reading<T> reading) throws SQLException {
        try (Connection connection = opener.open(file.path())) {
            Schema.run(connection, "PRAGMA query_only = 1");
            return reading.from(connection);
        }
    }

    static void check(Connection connection) throws SQLException {
        Schema.Kind kind = Schema.look(connection, 0);
        if (kind == Schema.Kind.NEWER) {
            throw new SQLFeatureNotSupportedException("a newer program made it");
        }
        if (kind != Schema.Kind.READY) {
            throw new SQLDataException("of no use: " + kind);
        }
        Chain.check(connection);
    }

    /** Something that is read from a backup. */
    interface Reading<T> {
        /** Reads it through this connection. */
        T from(Connection backup) throws SQLException;
    }
}
