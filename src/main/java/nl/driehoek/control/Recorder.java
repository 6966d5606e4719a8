package nl.driehoek.control;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.SaveState.Failing;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.control.SaveState.Saving;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;

/**
 * Brings entries to the journal in the order in which they happened, and says "saved" only after the journal did.
 * Entries come in on the FX thread and are written on one background thread; when writing fails they stay in memory
 * and are tried again, at first after a second and then ever less often, at least every ten.
 */
public final class Recorder {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);

    private final Journal journal;
    private final ScheduledExecutorService writer;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new Saved());
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Duration retry = FIRST_RETRY;
    private boolean retrying;

    /**
     * Over a journal.
     *
     * @param writer the one thread that calls the journal
     * @param fx where the state is told
     */
    public Recorder(Journal journal, ScheduledExecutorService writer, Executor fx) {
        this.journal = journal;
        this.writer = writer;
        this.fx = fx;
    }

    /** Whether all is safely on disk; changes on the FX thread only. */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Hands over one entry of a session, with the deck editions that must be kept before it. */
    public void record(SessionId session, List<Edition> editions, Entry entry) {
        synchronized (waiting) {
            waiting.add(new Waiting(session, editions, entry));
        }
        if (state.get() instanceof Failing(JournalException cause, int _)) {
            state.set(new Failing(cause, size()));
        } else {
            state.set(new Saving());
            writer.execute(this::write);
        }
    }

    /** The session whose entries wait in front; empty when none do. */
    Optional<SessionId> first() {
        return head().stream().map(Waiting::session).findFirst();
    }

    /**
     * Writes a session under another name from its beginning, in place of what waits under the old one.
     *
     * @param entries all of it
     */
    void move(SessionId from, SessionId to, List<Edition> editions, List<Entry> entries) {
        synchronized (waiting) {
            waiting.removeIf(one -> one.session.equals(from));
            entries.forEach(entry -> waiting.add(new Waiting(to, editions, entry)));
        }
        writer.execute(this::write);
    }

    /**
     * Waits until all is on disk, for closing; any thread but the writer's.
     *
     * @return whether it is; {@code false} if it failed, or took longer than this
     */
    public boolean settle(Duration atMost) {
        CountDownLatch done = new CountDownLatch(1);
        writer.execute(() -> {
            write();
            done.countDown();
        });
        try {
            return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && head().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void write() {
        try {
            saveAll();
            retry = FIRST_RETRY;
            fx.execute(this::tellSaved);
        } catch (JournalException e) {
            tellFailing(e);
        } catch (RuntimeException e) {
            tellFailing(new JournalException(JournalException.Reason.OTHER, String.valueOf(e.getMessage()), e));
        }
    }

    private void saveAll() throws JournalException {
        for (List<Waiting> batch = head(); !batch.isEmpty(); batch = head()) {
            save(batch);
            drop(batch.size());
        }
    }

    private void save(List<Waiting> batch) throws JournalException {
        for (Waiting one : batch) {
            for (Edition edition : one.editions) {
                journal.keep(edition);
            }
        }
        journal.append(
                batch.getFirst().session, batch.stream().map(Waiting::entry).toList());
    }

    private void tellSaved() {
        if (head().isEmpty()) {
            state.set(new Saved());
        }
    }

    private void tellFailing(JournalException cause) {
        int count = size();
        fx.execute(() -> state.set(new Failing(cause, count)));
        if (!retrying) {
            retrying = true;
            writer.schedule(this::writeAgain, retry.toMillis(), TimeUnit.MILLISECONDS);
            retry = retry.multipliedBy(2).compareTo(LAST_RETRY) > 0 ? LAST_RETRY : retry.multipliedBy(2);
        }
    }

    private void writeAgain() {
        retrying = false;
        write();
    }

    /** The entries at the head of the line that belong to one session, so that they go in one transaction. */
    private List<Waiting> head() {
        synchronized (waiting) {
            List<Waiting> batch = new ArrayList<>();
            for (Waiting one : waiting) {
                if (!batch.isEmpty() && !batch.getFirst().session.equals(one.session)) {
                    break;
                }
                batch.add(one);
            }
            return batch;
        }
    }

    private void drop(int count) {
        synchronized (waiting) {
            for (int i = 0; i < count; i++) {
                waiting.removeFirst();
            }
        }
    }

    private int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private record Waiting(SessionId session, List<Edition> editions, Entry entry) {}
}
