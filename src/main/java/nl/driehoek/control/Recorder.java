package nl.driehoek.control;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Outbox.Parcel;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings entries to the journal in the order in which they happened, and says "saved" only after the journal did.
 * Entries come in on the FX thread and are written on one background thread; when writing fails they stay in memory
 * and are tried again, at first after a second and then ever less often, at least every ten. A session whose entries
 * cannot be written is not in the way of the others.
 *
 * <p>Whether all is saved stands in the {@link Outbox} alone. No message between the threads carries it: each only asks
 * the other side to look again, so that none can be lost, late or out of turn.
 */
public final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);

    private final Journal journal;
    private final ScheduledExecutorService writer;
    private final Executor fx;
    private final Outbox outbox = new Outbox();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new Saved());
    private boolean publishing; // FX thread
    private Duration retry = FIRST_RETRY; // writer thread
    private boolean retrying; // writer thread

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

    /**
     * Hands over entries of a session that go to disk together, with the deck editions that must be kept before them.
     *
     * @param entries one or more
     */
    public void record(SessionId session, List<Edition> editions, List<Entry> entries) {
        boolean free = outbox.add(session, new Parcel(editions, entries));
        publish();
        if (free) {
            writer.execute(() -> write(false));
        }
    }

    /**
     * Writes a session under another name from its beginning, in place of what waits under the old one.
     *
     * @param entries all of it
     */
    void move(SessionId from, SessionId to, List<Edition> editions, List<Entry> entries) {
        outbox.withdraw(from);
        record(to, editions, entries);
    }

    /**
     * Waits until all is on disk, for closing; any thread but the writer's.
     *
     * @return whether it is; {@code false} if it failed, or took longer than this
     */
    public boolean settle(Duration atMost) {
        CountDownLatch done = new CountDownLatch(1);
        writer.execute(() -> writeLast(done));
        try {
            return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && outbox.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The FX thread may be gone by now, so that nothing can be told any more. */
    private void writeLast(CountDownLatch done) {
        try {
            write(true);
        } finally {
            done.countDown();
        }
    }

    /** A listener that hands over more does so while this goes on; then the others are told of both, in order. */
    private void publish() {
        if (!publishing) {
            publishing = true;
            for (SaveState now = outbox.state(); !now.equals(state.get()); now = outbox.state()) {
                state.set(now);
            }
            publishing = false;
        }
    }

    private void write(boolean alsoFailing) {
        boolean failed = false;
        for (SessionId session : outbox.sessions(alsoFailing)) {
            failed |= !write(session);
        }
        if (failed) {
            tryAgain();
        } else if (alsoFailing) {
            retry = FIRST_RETRY;
        }
        fx.execute(this::publish);
    }

    private boolean write(SessionId session) {
        boolean goesOn = true;
        for (List<Parcel> line = outbox.waiting(session); goesOn && !line.isEmpty(); line = outbox.waiting(session)) {
            goesOn = write(session, line);
        }
        return goesOn;
    }

    /** What can be written of a line is not lost with what cannot. */
    private boolean write(SessionId session, List<Parcel> line) {
        try {
            save(session, line);
            outbox.written(session, line);
            return true;
        } catch (JournalException e) {
            if (e.reason() == Reason.OTHER && line.size() > 1) {
                return write(session, line.subList(0, 1));
            }
            outbox.failed(session, line, e);
            return false;
        }
    }

    /** Whatever goes wrong, the parcels stay where they are. */
    private void save(SessionId session, List<Parcel> line) throws JournalException {
        try {
            append(session, line);
        } catch (JournalException e) {
            boolean again = retry.compareTo(FIRST_RETRY) > 0;
            LOG.warn("Entries are not written, and kept in memory: {}", e.reason(), again ? null : e);
            throw e;
        } catch (Throwable e) {
            LOG.error("Entries are not written, and kept in memory", e);
            throw new JournalException(Reason.OTHER, String.valueOf(e.getMessage()), e);
        }
    }

    private void append(SessionId session, List<Parcel> line) throws JournalException {
        for (Parcel one : line) {
            for (Edition edition : one.editions()) {
                journal.keep(edition);
            }
        }
        List<Entry> entries =
                line.stream().flatMap(one -> one.entries().stream()).toList();
        journal.append(session, entries);
    }

    private void tryAgain() {
        if (!retrying) {
            retrying = true;
            writer.schedule(this::writeAgain, retry.toMillis(), TimeUnit.MILLISECONDS);
            Duration longer = retry.multipliedBy(2);
            retry = longer.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : longer;
        }
    }

    private void writeAgain() {
        retrying = false;
        write(true);
    }
}
