package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;

/** The deck editions that sessions were played with. */
public final class EditionTable {
    private static final String FIND = "SELECT json FROM edition WHERE digest = ?";
    private static final String KEEP = "INSERT INTO edition (digest, deck, language, version, json)"
            + " VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (digest) DO UPDATE SET json = excluded.json WHERE edition.json <> excluded.json";

    private EditionTable() {}

    /**
     * An edition as it stands in the table.
     *
     * @param digest SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits
     * @param deck the deck's id
     * @param language of its texts, as a BCP 47 tag
     * @param version of its texts
     * @param json the deck file's text
     */
    public record Row(String digest, String deck, String language, String version, String json) {

        /** The row of an edition. */
        public static Row of(Edition edition) {
            Deck.Info info = edition.deck().info();
            return new Row(
                    edition.digest(), info.id(), info.language().toLanguageTag(), info.version(), edition.json());
        }

        /** Whether the text is the very one that the digest was made of. */
        public boolean isSound() {
            return Edition.digest(json).equals(digest);
        }
    }

    /** Keeps an edition; one that stands there already stays, and is mended where its text was damaged. */
    public static void keep(Connection connection, Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, row.digest());
            insert.setString(2, row.deck());
            insert.setString(3, row.language());
            insert.setString(4, row.version());
            insert.setString(5, row.json());
            insert.executeUpdate();
        }
    }

    /** The text of the edition with this digest, if it was kept. */
    public static Optional<String> find(Connection connection, String digest) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, digest);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
