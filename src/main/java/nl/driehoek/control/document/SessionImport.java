package nl.driehoek.control.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.sessionfile.SessionFile;
import nl.driehoek.store.sessionfile.SessionFileReader;
import nl.driehoek.store.sessionfile.SessionFileReader.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes sessions over from files. A session is taken over whole or not at all, never twice, and never in the place of another
 * one or of more of itself.
 */
public final class SessionImport {
    private static final Logger LOG = LoggerFactory.getLogger(SessionImport.class);

    private final Journal journal;

    /** Into a journal. */
    public SessionImport(Journal journal) {
        this.journal = journal;
    }

    /**
     * Takes the session in a file over, and tells on the FX thread what came of it.
     *
     * @param background on the journal's thread
     */
    public void run(Path file, Background background, Consumer<ImportOutcome> told) {
        background.run(
                () -> of(file), told, failure -> told.accept(new ImportOutcome.NotKept(JournalException.Reason.OTHER)));
    }

    /** Takes the session in a file over; may wait for a disk. */
    public ImportOutcome of(Path file) {
        return switch (SessionFileReader.read(file)) {
            case Reading.Faulty(var fault) -> new ImportOutcome.Refused(fault);
            case Reading.Sound(var session) -> kept(session);
        };
    }

    private ImportOutcome kept(SessionFile file) {
        try {
            return isTaken(file.id(), file) ? beside(file) : imported(file);
        } catch (JournalException e) {
            LOG.warn("A session could not be taken over", e);
            return new ImportOutcome.NotKept(e.reason());
        }
    }

    private ImportOutcome imported(SessionFile file) throws JournalException {
        if (isThere(file.id(), file)) {
            return new ImportOutcome.There(file.id(), file.title());
        }
        keep(file.id(), file);
        return new ImportOutcome.Imported(file.id(), file.title());
    }

    private ImportOutcome beside(SessionFile file) throws JournalException {
        SessionId other = file.otherId();
        if (isThere(other, file)) {
            return new ImportOutcome.There(other, file.title());
        }
        keep(other, file);
        return new ImportOutcome.Beside(other, file.title());
    }

    /** Whether there is something with this id that does not begin with all that the file has. */
    private boolean isTaken(SessionId id, SessionFile file) throws JournalException {
        return !journal.read(id).isEmpty() && !isThere(id, file);
    }

    /** A session that went on since it was written to the file has all of it. */
    private boolean isThere(SessionId id, SessionFile file) throws JournalException {
        List<Entry> there = journal.read(id);
        int count = file.entries().size();
        return there.size() >= count && there.subList(0, count).equals(file.entries());
    }

    /** Decks first: a deck without its session does no harm. */
    private void keep(SessionId id, SessionFile file) throws JournalException {
        for (Edition edition : file.editions()) {
            journal.keep(edition);
        }
        journal.append(id, file.entries());
    }
}
