package nl.driehoek.store.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import nl.driehoek.store.table.EncryptionTable;

/**
 * The first page of a database, which says where all the others belong. It is the same in every database of this
 * program, so that a damaged one can be replaced by a fresh one.
 */
final class FirstPage {
    private static final int SIZE = 4096;
    private static final int PAGE_COUNT = 28;

    private FirstPage() {}

    /** Gives a database another first page; no more is in it than was, but it may become readable. */
    static void replace(Path database, Connector connector) throws IOException, SQLException {
        byte[] page = fresh(Names.beside(database, ".fresh"), connector);
        Arrays.fill(page, PAGE_COUNT, PAGE_COUNT + Integer.BYTES, (byte) 0); // whatever the file's size says
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.write(page);
        }
    }

    private static byte[] fresh(Path database, Connector connector) throws IOException, SQLException {
        Files.deleteIfExists(database);
        try (Connection connection = connector.connect(database)) {
            EncryptionTable.create(connection);
        }
        try {
            return Arrays.copyOf(Files.readAllBytes(database), SIZE);
        } finally {
            Files.delete(database);
        }
    }
}
