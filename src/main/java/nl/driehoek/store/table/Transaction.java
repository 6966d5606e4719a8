package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several changes, all or none. */
public final class Transaction {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    /** Takes the right to write at once, so that no transaction fails half-way for want of it; elsewhere just BEGIN. */
    private static final String BEGIN = "BEGIN IMMEDIATE";

    private Transaction() {}

    /** Something to do with a database. */
    public interface Work<T> {
        /** Does it through this connection. */
        T on(Connection connection) throws SQLException;
    }

    /** Does this work in one transaction; when this returns it is committed, and when it throws nothing is changed. */
    public static <T> T of(Connection connection, Work<T> work) throws SQLException {
        Schema.run(connection, BEGIN);
        try {
            T result = work.on(connection);
            Schema.run(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection);
            throw e;
        }
    }

    /** A full disk may have rolled it back already. */
    private static void rollBack(Connection connection) {
        try {
            Schema.run(connection, "ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("rolling back", e);
        }
    }
}
