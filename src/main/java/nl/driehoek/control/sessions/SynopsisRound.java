package nl.driehoek.control.sessions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDesk.Past;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.deck.Library;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.session.synopsis.SynopsisStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One go through the sessions whose synopses are behind: each is read and its synopsis kept, one session after the other,
 * so that what happens meanwhile is recorded between two of them. Lives on the FX thread.
 */
final class SynopsisRound {
    private static final Logger LOG = LoggerFactory.getLogger(SynopsisRound.class);
    private static final int BATCH = 40;

    private final SessionDesk desk;
    private final SynopsisStore store;
    private final Threads threads;
    private final Map<SessionId, Reason> trouble;
    private final Queue<SessionId> left = new ArrayDeque<>();
    private final List<Synopsis> made = new ArrayList<>();
    private final List<Synopsis> unseen = new ArrayList<>();
    private Optional<Consumer<Catalogue>> watcher = Optional.empty();
    private Catalogue known;
    private boolean adding;
    private boolean given;

    /**
     * A round that has not begun.
     *
     * @param trouble what stood in the way of sessions that are not tried again; more is added
     */
    SynopsisRound(SessionDesk desk, SynopsisStore store, Threads threads, Map<SessionId, Reason> trouble) {
        this.desk = desk;
        this.store = store;
        this.threads = threads;
        this.trouble = trouble;
    }

    /**
     * Where a round works.
     *
     * @param journal the thread that calls the journal
     * @param aside one that calls no journal
     */
    record Threads(Background journal, Background aside) {}

    /** It is given up: nobody is told anything any more. */
    void giveUp() {
        given = true;
    }

    /** Goes through what is behind, for nobody to see. */
    void catchUp() {
        threads.journal.run(store::behind, this::begin, failure -> LOG.warn("no synopses", failure));
    }

    /**
     * Reads all that is kept, and then goes through what is missing.
     *
     * @param show is told what is known, again and again while it becomes more
     * @param failed is told where the sessions cannot be listed
     */
    void read(Consumer<Catalogue> show, Consumer<Exception> failed) {
        watcher = Optional.of(show);
        threads.journal.run(desk::sessions, sessions -> read(sessions, show, failed), failed);
    }

    private void read(List<SessionSummary> sessions, Consumer<Catalogue> show, Consumer<Exception> failed) {
        Map<SessionId, Reason> why = Map.copyOf(trouble);
        if (!given) {
            show.accept(Catalogue.of(sessions, List.of(), why));
        }
        threads.journal.run(
                store::all,
                kept -> threads.aside.run(() -> Catalogue.of(sessions, kept, why), this::show, failed),
                failed);
    }

    private void show(Catalogue all) {
        if (!given) {
            known = all;
            watcher.ifPresent(show -> show.accept(all));
            begin(all.unread());
        }
    }

    private void begin(Collection<SessionId> behind) {
        behind.stream().filter(id -> !trouble.containsKey(id)).forEach(left::add);
        next();
    }

    private void next() {
        if (given) {
            return;
        }
        if (made.size() >= BATCH || left.isEmpty()) {
            keep();
        }
        Optional.ofNullable(left.poll()).ifPresent(this::make);
    }

    private void make(SessionId id) {
        threads.journal.run(
                () -> desk.read(id).map(this::synopsis),
                found -> {
                    found.ifPresentOrElse(made::add, () -> trouble.put(id, Reason.DAMAGED));
                    next();
                },
                failure -> {
                    trouble.put(id, failure instanceof JournalException known ? known.reason() : Reason.OTHER);
                    next();
                });
    }

    private void keep() {
        List<Synopsis> batch = List.copyOf(made);
        made.clear();
        if (!batch.isEmpty()) {
            threads.journal.run(() -> store.keep(batch), failure -> LOG.warn("synopses are not kept", failure));
        }
        unseen.addAll(batch);
        add();
    }

    /** Adds what was made meanwhile to what is known, one such step at a time. */
    private void add() {
        if (known == null || adding || given) {
            return;
        }
        adding = true;
        Catalogue before = known;
        List<Synopsis> more = List.copyOf(unseen);
        Map<SessionId, Reason> why = Map.copyOf(trouble);
        unseen.clear();
        threads.aside.run(() -> before.with(more, why), this::added, failure -> LOG.warn("nothing added", failure));
    }

    private void added(Catalogue next) {
        known = next;
        adding = false;
        if (!given) {
            watcher.ifPresent(show -> show.accept(next));
        }
        if (!unseen.isEmpty()) {
            add();
        }
    }

    private Synopsis synopsis(Past past) {
        return SynopsisMaker.of(past.id(), past.entries(), Library.played(past.editions()), desk.faces());
    }
}
