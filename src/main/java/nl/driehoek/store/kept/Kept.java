package nl.driehoek.store.kept;

import java.nio.file.Path;
import java.util.Set;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.backup.BackupFolder;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.Transaction.Work;

/** All that is kept, for what takes something out of it. */
public interface Kept {

    /** The folder of the database, its log and all that lies beside it. */
    Path folder();

    /** Does something while no backup is made or put back. */
    <T> T alone(Step<T> step) throws JournalException;

    /** Its backups. */
    BackupFolder backups();

    /** Opens a backup. */
    BackupFolder.Opener opener();

    /** Reads from the database, or does with it what needs no transaction. */
    <T> T read(Work<T> work) throws JournalException;

    /** Changes the database, all or nothing. */
    <T> T write(Work<T> work) throws JournalException;

    /** Forgets what is known of these sessions beside the database; before they are changed there. */
    void forget(Set<SessionId> sessions);

    /** Notes how far a session goes now. */
    void note(SessionRow row);

    /** Has the database opened anew at the next call. */
    void reopen();

    /** Something that may fail. */
    interface Step<T> {
        /** Does it. */
        T done() throws JournalException;
    }
}
