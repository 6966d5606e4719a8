package nl.driehoek.store.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.session.forget.Forgetting;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.FolderLock;
import nl.driehoek.store.SettingsStore;
import nl.driehoek.store.backup.BackupFolder;
import nl.driehoek.store.cipher.Keyring;
import nl.driehoek.store.encryption.Encryptor;
import nl.driehoek.store.event.Timestamp;
import nl.driehoek.store.forget.Eraser;
import nl.driehoek.store.kept.Kept;
import nl.driehoek.store.kept.KeptSettings;
import nl.driehoek.store.kept.KeptSynopses;
import nl.driehoek.store.table.Chain;
import nl.driehoek.store.table.EditionTable;
import nl.driehoek.store.table.EventRow;
import nl.driehoek.store.table.EventTable;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SessionTable;
import nl.driehoek.store.table.Transaction;

/**
 * The journal in a SQLite file, {@code driehoek.db}. The file is opened at the first call, and at the next one after a
 * failure: a call may be made again when what was in its way is gone. Any thread may call, and may have to wait.
 */
public final class SqliteJournal implements Journal, AutoCloseable {
    /** Of so many of the sessions that were written to all is known, so that it outlives its file. */
    private static final int SESSIONS_KNOWN = 3;

    private final Function<String, Optional<Edition>> decks;
    private final Contents known = new Contents();
    private final EventTable events = new EventTable();
    private final Path folder;
    private final Connector connector;
    private final InstantSource clock;
    private final Database database;
    private final BackupShelf backups;
    private final List<Finding> findings = new ArrayList<>();
    private Consumer<Finding> watcher = _ -> {};

    /**
     * A journal in a folder; nothing is read or made yet.
     *
     * @param folder where the file stands or is to stand; made when needed
     * @param decks reads an edition from a deck file's text; empty where that fails
     */
    public SqliteJournal(Path folder, Function<String, Optional<Edition>> decks) {
        this(folder, decks, Connector::sqlite, InstantSource.system());
    }

    SqliteJournal(Path folder, Function<String, Optional<Edition>> decks, Connector connector, InstantSource clock) {
        this(folder, decks, connector, clock, Optional.empty());
    }

    private SqliteJournal(
            Path folder,
            Function<String, Optional<Edition>> decks,
            Connector plain,
            InstantSource clock,
            Optional<FolderLock> lock) {
        this.decks = decks;
        this.folder = folder;
        this.connector = Connector.keyed(plain, new Keyring());
        this.clock = clock;
        Access access = new Access(folder, this.connector, clock, lock);
        this.database = new Database(folder, this.connector, clock, access, this::found, known);
        this.backups = new BackupShelf(folder, database, this.connector, this::found);
    }

    /**
     * The journal of a program that wants to be the only one that writes in the folder. While another one is, it reads
     * along with that, and says so by a {@link Finding.OnlyRead}; when that one ends, it writes what it was given.
     */
    public static SqliteJournal alone(Path folder, Function<String, Optional<Edition>> decks) {
        return new SqliteJournal(
                folder, decks, Connector::sqlite, InstantSource.system(), Optional.of(new FolderLock()));
    }

    @Override
    public void keep(Edition edition) throws JournalException {
        EditionTable.Row row = EditionTable.Row.of(edition);
        database.write(connection -> {
            EditionTable.keep(connection, row);
            return null;
        });
        known.add(row);
    }

    @Override
    public void append(SessionId session, List<Entry> entries) throws JournalException {
        if (entries.isEmpty()) {
            return;
        }
        List<Entry> rounded = entries.stream().map(SqliteJournal::rounded).toList();
        Appended appended = database.write(connection -> append(connection, session, rounded));
        database.file().heads().add(appended.session);
        appended.rows.forEach(row -> known.add(session, row));
        known.keepLatest(SESSIONS_KNOWN);
    }

    /** From the first entry written to a session on, all of it is known, whatever becomes of the file. */
    private Appended append(Connection connection, SessionId session, List<Entry> entries) throws SQLException {
        SessionRow row = events.append(connection, session, entries);
        long from = known.has(session) ? entries.getFirst().seq() : 1;
        return new Appended(row, EventTable.rows(connection, session, from, row.last()));
    }

    @Override
    public List<Entry> read(SessionId session) throws JournalException {
        return database.read(connection -> events.read(connection, session));
    }

    @Override
    public Optional<String> state(SessionId session) throws JournalException {
        return database.read(connection -> EventTable.state(connection, session));
    }

    @Override
    public List<Edition> editions(List<String> digests) throws JournalException {
        List<Edition> editions = new ArrayList<>();
        for (String digest : digests) {
            database.read(connection -> EditionTable.find(connection, digest))
                    .flatMap(decks)
                    .filter(edition -> edition.digest().equals(digest))
                    .ifPresent(editions::add);
        }
        return editions;
    }

    @Override
    public List<SessionSummary> sessions() throws JournalException {
        return database.read(SessionTable::all);
    }

    @Override
    public List<SessionSummary> drawnOn(CardRef card) throws JournalException {
        return database.read(connection -> SessionTable.drawnOn(connection, card));
    }

    /**
     * Checks that all sessions and settings are what was written; what is not makes the database be set aside, as it does
     * when it is read.
     *
     * @throws JournalException if that cannot be done now
     */
    public void check() throws JournalException {
        database.read(connection -> {
            Chain.check(connection);
            return null;
        });
    }

    /** The settings, in the same file. */
    public SettingsStore settings() {
        return new KeptSettings(new Whole());
    }

    /** Synopses of the sessions, in the same file. */
    public SynopsisStore synopses() {
        return new KeptSynopses(new Whole());
    }

    /** A password for the file, and for all that was made of it. */
    public Encryption encryption() {
        return new Encryptor(new Whole(), folder.resolve(Names.DATABASE), connector.keyring(), clock);
    }

    /** Takes out of the file, and of all that was made of it, what is to be forgotten. */
    public Forgetting forgetting() {
        return new Eraser(new Whole(), clock);
    }

    /** Tells from now on what the user should know, and at once what was found before; on whatever thread finds it. */
    public synchronized void watch(Consumer<Finding> newWatcher) {
        watcher = newWatcher;
        findings.forEach(newWatcher);
    }

    /** What was found since this journal was made, the oldest first. */
    public synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The database that was last set aside since this journal was made. */
    public Optional<SetAside> setAside() {
        return findings().stream()
                .filter(SetAside.class::isInstance)
                .map(SetAside.class::cast)
                .reduce((_, later) -> later);
    }

    private synchronized void found(Finding finding) {
        findings.add(finding);
        watcher.accept(finding);
    }

    /** The backups. */
    public BackupShelf backups() {
        return backups;
    }

    /** Lets go of the file; a later call would open it again. */
    @Override
    public void close() {
        database.close();
    }

    private static Entry rounded(Entry entry) {
        return new Entry(entry.seq(), Timestamp.rounded(entry.at()), entry.event());
    }

    /** All of the journal, for what takes something out of it. */
    private final class Whole implements Kept {
        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public <T> T alone(Step<T> step) throws JournalException {
            return backups.alone(step);
        }

        @Override
        public BackupFolder backups() {
            return database.file().backups();
        }

        @Override
        public BackupFolder.Opener opener() {
            return connector::connect;
        }

        @Override
        public <T> T read(Transaction.Work<T> work) throws JournalException {
            return database.read(work);
        }

        @Override
        public <T> T write(Transaction.Work<T> work) throws JournalException {
            return database.write(work);
        }

        @Override
        public void reopen() {
            database.reopen();
        }

        @Override
        public void forget(Set<SessionId> sessions) {
            known.forget(sessions);
            database.file().heads().forget(sessions);
        }

        @Override
        public void note(SessionRow row) {
            database.file().heads().add(row);
        }
    }

    private record Appended(SessionRow session, List<EventRow> rows) {}
}
