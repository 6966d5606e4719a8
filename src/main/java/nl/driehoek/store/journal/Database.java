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
import nl.driehoek.store.cipher.CipherException;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.SettingTable;
import nl.driehoek.store.table.Transaction;
import nl.driehoek.store.table.Transaction.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, opened when it is first needed and anew after it failed. Any thread may use it; they take turns. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path folder;
    private final Connector connector;
    private final InstantSource clock;
    private final Consumer<Finding> told;
    private final Contents known;
    private final Access access;
    private DatabaseFile file;
    private Optional<Reason> barrier = Optional.empty();
    private ReadingCopy copy;
    private Connection connection;
    private Optional<Reason> announced = Optional.empty();
    private Optional<Object> identity = Optional.empty();

    /**
     * A database that is not opened yet.
     *
     * @param folder where its file stands or is to stand
     * @param access whether it may be written
     * @param told is given what the user should know, on the thread that finds it
     * @param known what must stand in it: if another file takes its place while the program runs, this is written there
     */
    Database(
            Path folder,
            Connector connector,
            InstantSource clock,
            Access access,
            Consumer<Finding> told,
            Contents known) {
        this.folder = folder;
        this.connector = connector;
        this.clock = clock;
        this.access = access;
        this.told = told;
        this.known = known;
        this.file = new DatabaseFile(folder, connector, clock, told);
    }

    /** The file that is read and written now: the database's own, or that of a copy where it may not be written. */
    synchronized DatabaseFile file() {
        return file;
    }

    /** Whether it was opened for more than reading. */
    synchronized boolean isWritten() {
        return connection != null && barrier.isEmpty();
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
            if (e.getCause() instanceof CipherException) {
                throw e; // a database made anew of the same would be no better
            }
            if (e.getCause() instanceof SQLException) {
                disconnect();
                distrust();
            }
            return once(work);
        }
    }

    /** What another program writes is left to it. */
    private void distrust() {
        if (barrier.isEmpty() || copy != null) {
            file.distrust();
        }
    }

    /** Writes, all or nothing; when this returns it is on disk, in the file that the next start will find. */
    synchronized <T> T write(Work<T> work) throws JournalException {
        return read(open -> {
            checkWritable();
            Schema.upgrade(open);
            return Transaction.of(open, work);
        });
    }

    /**
     * Puts another database in the place of this one, but for the settings; what is known is forgotten.
     *
     * @param keep does something with this one before
     */
    synchronized <T> T exchange(Path other, Keeping<T> keep) throws JournalException {
        var settings = read(open -> {
            checkWritable();
            return SettingTable.all(open);
        });
        T kept = kept(keep);
        disconnect();
        file.exchange(other, settings);
        identity = file.identity();
        known.clear();
        return kept;
    }

    private <T> T kept(Keeping<T> keep) throws JournalException {
        try {
            return keep.of(connection);
        } catch (SQLException e) {
            throw Failures.of(e, file.path());
        } catch (IOException e) {
            throw Failures.of(e, file.path());
        }
    }

    private void checkWritable() throws SQLException {
        if (barrier.isPresent()) {
            throw Failures.barred(barrier.get());
        }
    }

    /** Opens it anew at the next call, as another key may open it now. */
    synchronized void reopen() {
        closeFile();
    }

    @Override
    public synchronized void close() {
        closeFile();
        access.close();
    }

    private void closeFile() {
        disconnect();
        barrier = Optional.empty();
        announced = Optional.empty();
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
            boolean passes = failure.reason() == Reason.LOCKED || failure.reason() == Reason.DISK_FULL;
            if (!passes && !barrier.equals(Optional.of(failure.reason()))) {
                disconnect();
            }
            throw failure;
        }
    }

    private Connection opened() throws JournalException, SQLException {
        if (access.isFolderGone()) {
            disconnect();
            throw new JournalException(Reason.FOLDER_GONE, folder.toString(), null);
        }
        boolean waited = barrier.isPresent() && barrier.get() != Reason.NEWER && barrier.get() != Reason.PASSWORD;
        if (waited && !access.barrier().equals(barrier)) {
            closeFile();
        }
        if (connection != null && isReplaced()) {
            disconnect();
        }
        if (connection == null) {
            connect(waited);
        }
        return connection;
    }

    private void connect(boolean waited) throws JournalException, SQLException {
        barrier = barrier.or(access::barrier);
        connection = barrier.isPresent() ? openToRead(barrier.get()) : openToWrite();
        bringIn();
        identity = file.identity();
        if (waited && barrier.isEmpty()) {
            told.accept(new Finding.Written());
        }
    }

    private Connection openToWrite() throws JournalException {
        try {
            return file.open(known);
        } catch (JournalException e) {
            if (e.reason() != Reason.NEWER && e.reason() != Reason.PASSWORD) {
                throw e;
            }
            barrier = Optional.of(e.reason());
            return openToRead(e.reason());
        }
    }

    /** A file that another program writes is read along with it; one that nobody writes is not touched but copied. */
    private Connection openToRead(Reason why) throws JournalException {
        tell(why);
        if (why != Reason.LOCKED && why != Reason.PASSWORD && copy == null) {
            takeCopy();
        }
        try {
            return why == Reason.READ_ONLY ? openCopy() : file.openToRead();
        } catch (JournalException e) { // of the copy, of which nobody knows
            Reason reason = why == Reason.PASSWORD ? why : e.reason(); // what is damaged is mended with the key
            throw new JournalException(reason, folder.resolve(Names.DATABASE).toString(), e);
        }
    }

    private Connection openCopy() throws JournalException {
        try {
            return file.open(known);
        } catch (JournalException e) {
            if (e.reason() != Reason.NEWER && e.reason() != Reason.PASSWORD) {
                throw e;
            }
            return file.openToRead();
        }
    }

    private void takeCopy() throws JournalException {
        try {
            copy = new ReadingCopy(folder);
        } catch (IOException e) {
            throw Failures.of(e, file.path());
        }
        file = new DatabaseFile(copy.folder(), connector, clock, told);
    }

    private void tell(Reason why) {
        if (announced.equals(Optional.of(why))) {
            return;
        }
        announced = Optional.of(why);
        told.accept(new Finding.OnlyRead(why, why == Reason.NEWER ? folder.resolve(Names.DATABASE) : folder));
    }

    /** What is known goes into a database of this program's own, or into a copy of it. */
    private void bringIn() throws SQLException {
        boolean own = (barrier.isEmpty() || copy != null) && !Schema.isNewer(connection);
        if (own && !file.identity().equals(identity) && !known.isEmpty()) {
            Schema.upgrade(connection);
            Transaction.of(connection, known::writeTo);
        }
    }

    private boolean isReplaced() {
        return !file.identity().equals(identity);
    }

    /** Keeps what is about to be replaced. */
    interface Keeping<T> {
        /** Keeps what this connection gives. */
        T of(Connection connection) throws SQLException, IOException;
    }
}
