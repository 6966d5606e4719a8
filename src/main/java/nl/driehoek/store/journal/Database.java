package nl.driehoek.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.Transaction;
import nl.driehoek.store.table.Transaction.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, opened when it is first needed and anew after it failed. Any thread may use it; they take turns. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DatabaseFile file;
    private final Contents known;
    private Connection connection;
    private Optional<Object> identity = Optional.empty();

    /**
     * A database that is not opened yet.
     *
     * @param known what must stand in it: if another file takes its place while the program runs, this is written there
     */
    Database(DatabaseFile file, Contents known) {
        this.file = file;
        this.known = known;
    }

    /** Reads; what was found damaged is replaced and read once more. */
    synchronized <T> T read(Work<T> work) throws JournalException {
        try {
            return once(work);
        } catch (JournalException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            LOG.warn("trying again", e);
            if (e.getCause() instanceof SQLException) {
                close();
                file.distrust();
            }
            return once(work);
        }
    }

    /** Writes, all or nothing; when this returns it is on disk, in the file that the next start will find. */
    synchronized <T> T write(Work<T> work) throws JournalException {
        return read(open -> {
            Schema.upgrade(open);
            return Transaction.of(open, work);
        });
    }

    @Override
    public synchronized void close() {
        close(connection);
        connection = null;
    }

    /** Closes what may be open; a failure to do so is no reason to fail. */
    static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.warn("closing the database", e);
        }
    }

    private <T> T once(Work<T> work) throws JournalException {
        try {
            T result = work.on(opened());
            if (isReplaced()) {
                throw new JournalException(Reason.DAMAGED, file.path().toString(), null);
            }
            return result;
        } catch (SQLException e) {
            JournalException failure = Failures.of(e, file.path());
            if (failure.reason() != Reason.LOCKED && failure.reason() != Reason.DISK_FULL) {
                close();
            }
            throw failure;
        }
    }

    private Connection opened() throws JournalException, SQLException {
        if (connection != null && isReplaced()) {
            close();
        }
        if (connection == null) {
            connection = file.open(known);
            if (!file.identity().equals(identity) && !known.isEmpty()) {
                Schema.upgrade(connection);
                Transaction.of(connection, known::writeTo);
            }
            identity = file.identity();
        }
        return connection;
    }

    private boolean isReplaced() {
        return !file.identity().equals(identity);
    }
}
