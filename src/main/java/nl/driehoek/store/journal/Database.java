package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.Transaction;
import nl.driehoek.store.table.Transaction.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database, opened when it is first needed and anew after it failed. Any thread may use it; they take turns. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path folder;
    private final Connector connector;
    private final InstantSource clock;
    private final Consumer<Finding> told;
    private final Contents known;
    private DatabaseFile file;
    private ReadingCopy copy;
    private Connection connection;
    private Optional<Object> identity = Optional.empty();

    /**
     * A database that is not opened yet.
     *
     * @param folder where its file stands or is to stand
     * @param told is given what the user should know, on the thread that finds it
     * @param known what must stand in it: if another file takes its place while the program runs, this is written there
     */
    Database(Path folder, Connector connector, InstantSource clock, Consumer<Finding> told, Contents known) {
        this.folder = folder;
        this.connector = connector;
        this.clock = clock;
        this.told = told;
        this.known = known;
        this.file = new DatabaseFile(folder, connector, clock, told);
    }

    /** The file that is read and written now: the database's own, or that of a copy where it may not be written. */
    synchronized DatabaseFile file() {
        return file;
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
                disconnect();
                file.distrust();
            }
            return once(work);
        }
    }

    /** Writes, all or nothing; when this returns it is on disk, in the file that the next start will find. */
    synchronized <T> T write(Work<T> work) throws JournalException {
        if (copy != null && connector.mayWrite(folder)) {
            close();
        }
        return read(open -> {
            if (copy != null) {
                throw new SQLiteException("only a copy is open", SQLiteErrorCode.SQLITE_READONLY);
            }
            Schema.upgrade(open);
            return Transaction.of(open, work);
        });
    }

    @Override
    public synchronized void close() {
        disconnect();
        if (copy != null) {
            copy.close();
            copy = null;
            file = new DatabaseFile(folder, connector, clock, told);
            identity = Optional.empty();
        }
    }

    private void disconnect() {
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
            JournalException failure = Failures.of(e, folder.resolve(Names.DATABASE));
            if (failure.reason() != Reason.LOCKED && failure.reason() != Reason.DISK_FULL) {
                disconnect();
            }
            throw failure;
        }
    }

    private Connection opened() throws JournalException, SQLException {
        if (connection != null && isReplaced()) {
            disconnect();
        }
        if (connection == null) {
            connection = opening().open(known);
            if (!file.identity().equals(identity) && !known.isEmpty()) {
                Schema.upgrade(connection);
                Transaction.of(connection, known::writeTo);
            }
            identity = file.identity();
        }
        return connection;
    }

    private DatabaseFile opening() throws JournalException {
        if (copy == null && !connector.mayWrite(folder)) {
            try {
                copy = new ReadingCopy(folder);
            } catch (IOException e) {
                throw Failures.of(e, file.path());
            }
            file = new DatabaseFile(copy.folder(), connector, clock, told);
            told.accept(new Finding.NotWritable(folder));
        }
        return file;
    }

    private boolean isReplaced() {
        return !file.identity().equals(identity);
    }
}
