package nl.driehoek.control.forget;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.forget.Forgetting;
import nl.driehoek.session.forget.Forgotten;
import nl.driehoek.session.forget.Rewriting;

/** Forgets sessions and what is in them, once somebody has agreed to it. Lives on the FX thread; disks wait elsewhere. */
public final class ForgetDesk {
    private final Background background;
    private final Journal journal;
    private final Forgetting forgetting;
    private final SessionDesk desk;
    private final LibraryController library;

    /**
     * Over a journal.
     *
     * @param background work on the thread that calls the journal
     * @param library is read anew afterwards
     */
    public ForgetDesk(
            Background background,
            Journal journal,
            Forgetting forgetting,
            SessionDesk desk,
            LibraryController library) {
        this.background = background;
        this.journal = journal;
        this.forgetting = forgetting;
        this.desk = desk;
        this.library = library;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It was done. */
    public record Done(Forgotten forgotten) implements Outcome {}

    /** Nothing was done, as one of the sessions is open. */
    public record Open() implements Outcome {}

    /** Nothing was done, as not all that happened is on disk yet. */
    public record NotSaved() implements Outcome {}

    /** Nothing was done, as it was stopped in time. */
    public record Stopped() implements Outcome {}

    /** It was not done. */
    public record Failed(Reason why) implements Outcome {}

    /** Reads what happened in a session; where that fails, the library says so. */
    public void read(SessionId session, Consumer<List<Entry>> then) {
        background.run(() -> journal.read(session), then, this::unread);
    }

    /** Reads all sessions, the one changed last first; where that fails, the library says so. */
    public void sessions(Consumer<List<SessionSummary>> then) {
        background.run(journal::sessions, then, this::unread);
    }

    /** Deletes sessions. */
    public void delete(Set<SessionId> sessions, Waiting waiting, Consumer<Outcome> told) {
        run(sessions, () -> followed(waiting).delete(sessions), told);
    }

    /** Changes what happened in a session. */
    public void rewrite(SessionId session, Rewriting rewriting, Waiting waiting, Consumer<Outcome> told) {
        run(Set.of(session), () -> followed(waiting).rewrite(session, rewriting), told);
    }

    /** Deletes everything. */
    public void deleteAll(Consumer<Outcome> told) {
        run(Set.of(), forgetting::deleteAll, outcome -> {
            library.load();
            told.accept(outcome);
        });
    }

    /** Deletes the databases that were set aside. */
    public void deleteSetAside(Consumer<Outcome> told) {
        run(Set.of(), forgetting::deleteSetAside, told);
    }

    private void run(Set<SessionId> sessions, Callable<Forgotten> work, Consumer<Outcome> told) {
        if (sessions.stream().anyMatch(desk::isOpen)) {
            told.accept(new Open());
        } else if (!desk.isSaved() || sessions.stream().anyMatch(desk::isAtHand)) {
            told.accept(new NotSaved());
        } else {
            background.run(work, done -> told.accept(done(sessions, done)), e -> {
                library.refresh();
                told.accept(e instanceof CancellationException ? new Stopped() : failed(e));
            });
        }
    }

    private static Failed failed(Exception e) {
        return new Failed(JournalException.of(e).reason());
    }

    private Forgetting followed(Waiting waiting) {
        return forgetting.following((done, of, changed) -> {
            if (!changed && waiting.isStopped()) {
                throw new CancellationException();
            }
            background.tell(() -> waiting.at((double) done / of, changed));
        });
    }

    private void unread(Exception e) {
        JournalException failure = JournalException.of(e);
        library.tell(new Notice.ReadingFails(failure.reason(), failure.where()));
    }

    private Outcome done(Set<SessionId> sessions, Forgotten forgotten) {
        sessions.forEach(desk::forgotten);
        if (forgotten.draft()) {
            library.draftProperty().set(SessionDraft.EMPTY);
        }
        library.refresh();
        return new Done(forgotten);
    }
}
