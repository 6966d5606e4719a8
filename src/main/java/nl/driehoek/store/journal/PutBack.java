package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.ReadableSettings;
import nl.driehoek.store.table.Recoding;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.SettingTable;
import nl.driehoek.store.table.Transaction;

/** Makes of a backup a database that can take the place of the one there is: a copy in today's format, with other settings. */
final class PutBack {
    private static final String PASSING = ".putting-back";

    private final Connector connector;
    private final Path copy;

    /** For this database. */
    PutBack(Path database, Connector connector) {
        this.connector = connector;
        this.copy = Names.beside(database, PASSING);
    }

    /**
     * Makes it, safely on disk, under a passing name beside the database.
     *
     * @param settings take the place of those in the backup that have the same names
     */
    Path of(Path backup, Map<String, String> settings) throws IOException, SQLException {
        for (String part : Names.PARTS) {
            Files.deleteIfExists(Names.beside(copy, part));
        }
        Files.copy(backup, copy);
        OwnerOnly.file(copy);
        try (Connection connection = connector.connect(copy)) {
            Schema.run(connection, Schema.SECURE_DELETE);
            Schema.upgrade(connection);
            Transaction.of(connection, open -> putAll(open, settings));
            Schema.run(connection, "VACUUM");
        }
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return copy;
    }

    private Void putAll(Connection connection, Map<String, String> settings) throws SQLException {
        encryptAsNow(connection);
        boolean locked = EncryptionTable.cipher(connection) == TextCipher.LOCKED;
        for (var setting : settings.entrySet()) {
            if (!locked || ReadableSettings.has(setting.getKey())) {
                SettingTable.put(connection, setting.getKey(), setting.getValue());
            }
        }
        return null;
    }

    /** What is encrypted now stays so, with the password of today. */
    private void encryptAsNow(Connection connection) throws SQLException {
        Optional<KeySlots> now = connector.keyring().slots();
        if (now.isPresent() && Recoding.isBehind(connection, now.get())) {
            Recoding.bringUp(connection, now.get());
        }
    }
}
