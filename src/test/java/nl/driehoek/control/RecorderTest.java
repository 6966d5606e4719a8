package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.driehoek.control.SaveState.Failing;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.control.SaveState.Saving;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final SessionId ID = new SessionId("een");

    private final MemoryJournal journal = new MemoryJournal();
    private final ManualScheduler writer = new ManualScheduler();
    private final Recorder recorder = new Recorder(journal, writer, Runnable::run);
    private final List<Entry> entries = new RandomSession(5).play(20).entries();

    @Test
    void savedIsSaidOnlyAfterTheJournalHasIt() throws JournalException {
        List<SaveState> told = new ArrayList<>();
        recorder.stateProperty().addListener((property, old, now) -> told.add(now));
        recorder.record(ID, List.of(), List.of(entries.getFirst()));
        assertThat(told).containsExactly(new Saving());
        assertThat(journal.read(ID)).isEmpty();
        writer.runNow();
        assertThat(told).containsExactly(new Saving(), new Saved());
        assertThat(journal.read(ID)).containsExactly(entries.getFirst());
    }

    @Test
    void whatCannotBeSavedIsKeptInOrderAndTriedAgain() throws JournalException {
        journal.fail(JournalException.Reason.DISK_FULL);
        for (Entry entry : entries) {
            recorder.record(ID, List.of(), List.of(entry));
            writer.runNow();
        }
        assertThat(recorder.stateProperty().get())
                .isInstanceOfSatisfying(
                        Failing.class,
                        failing -> assertThat(failing.failure().orElseThrow().reason())
                                .isEqualTo(JournalException.Reason.DISK_FULL));
        journal.mend();
        writer.runLater();
        assertThat(recorder.stateProperty().get()).isEqualTo(new Saved());
        assertThat(journal.read(ID)).isEqualTo(entries);
    }

    @Test
    void triesAreMadeLessAndLessOftenButAtLeastEveryTenSeconds() {
        journal.fail(JournalException.Reason.LOCKED);
        recorder.record(ID, List.of(), List.of(entries.getFirst()));
        writer.runNow();
        List<Long> delays = new ArrayList<>(List.of(writer.lastDelay()));
        for (int i = 0; i < 6; i++) {
            writer.runLater();
            delays.add(writer.lastDelay());
        }
        assertThat(delays).containsExactly(1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L, 10_000L);
    }

    @Test
    void theCountOfWhatWaitsIsTold() {
        journal.fail(JournalException.Reason.READ_ONLY);
        recorder.record(ID, List.of(), List.of(entries.get(0)));
        writer.runNow();
        recorder.record(ID, List.of(), List.of(entries.get(1)));
        assertThat(((Failing) recorder.stateProperty().get()).waiting()).isEqualTo(2);
    }

    @Test
    void twoSessionsKeepTheirOwnEntries() throws JournalException {
        SessionId other = new SessionId("twee");
        recorder.record(ID, List.of(), List.of(entries.get(0)));
        recorder.record(other, List.of(), List.of(entries.get(0)));
        recorder.record(ID, List.of(), List.of(entries.get(1)));
        writer.runNow();
        assertThat(journal.read(ID)).containsExactly(entries.get(0), entries.get(1));
        assertThat(journal.read(other)).containsExactly(entries.get(0));
    }

    @Test
    void onlyOneTryIsUnderWayHoweverManyEntriesComeInWhileItFails() {
        journal.fail(JournalException.Reason.OTHER);
        recorder.record(ID, List.of(), List.of(entries.get(0)));
        recorder.record(ID, List.of(), List.of(entries.get(1)));
        recorder.record(ID, List.of(), List.of(entries.get(2)));
        writer.runNow();
        assertThat(writer.laterCount()).isEqualTo(1);
    }

    /** While it failed, an entry came in between the try that succeeded and the moment at which that was told. */
    @Test
    void anEntryThatComesInBeforeTheSuccessIsToldIsSavedToo() throws JournalException {
        ManualScheduler fx = new ManualScheduler();
        Recorder driven = new Recorder(journal, writer, fx);
        journal.fail(JournalException.Reason.LOCKED);
        driven.record(ID, List.of(), List.of(entries.get(0)));
        writer.runNow();
        fx.runNow();
        journal.mend();
        writer.runLater();
        driven.record(ID, List.of(), List.of(entries.get(1)));
        fx.runNow();
        writer.runNow();
        fx.runNow();
        assertThat(driven.stateProperty().get()).isEqualTo(new Saved());
        assertThat(journal.read(ID)).containsExactly(entries.get(0), entries.get(1));
    }

    @Test
    void aSessionThatCannotBeWrittenIsNotInTheWayOfAnother() throws JournalException {
        SessionId other = new SessionId("twee");
        Recorder driven = new Recorder(new FailingFor(journal, ID, 1), writer, Runnable::run);
        driven.record(ID, List.of(), List.of(entries.get(0)));
        driven.record(other, List.of(), List.of(entries.get(0)));
        writer.runNow();
        driven.record(other, List.of(), List.of(entries.get(1)));
        writer.runNow();
        assertThat(journal.read(other)).containsExactly(entries.get(0), entries.get(1));
        assertThat(driven.stateProperty().get().failure(ID)).isPresent();
        assertThat(driven.stateProperty().get().failure(other)).isEmpty();
    }

    @Test
    void whatStandsBeforeAnEntryThatCannotBeWrittenIsWritten() throws JournalException {
        Recorder driven = new Recorder(new FailingFor(journal, ID, 3), writer, Runnable::run);
        entries.forEach(entry -> driven.record(ID, List.of(), List.of(entry)));
        writer.runNow();
        assertThat(journal.read(ID)).isEqualTo(entries.subList(0, 2));
        assertThat(((Failing) driven.stateProperty().get()).waiting()).isEqualTo(entries.size() - 2);
    }

    @Test
    void entriesHandedOverTogetherAreWrittenTogether() throws JournalException {
        Recorder driven = new Recorder(new FailingFor(journal, ID, 3), writer, Runnable::run);
        driven.record(ID, List.of(), entries.subList(0, 1));
        driven.record(ID, List.of(), entries.subList(1, 4));
        writer.runNow();
        assertThat(journal.read(ID)).isEqualTo(entries.subList(0, 1));
    }

    @Test
    void anErrorStopsNothing() throws JournalException {
        FailingFor failing = new FailingFor(journal, ID, 2);
        failing.with = () -> {
            throw new StackOverflowError();
        };
        Recorder driven = new Recorder(failing, writer, Runnable::run);
        driven.record(ID, List.of(), entries.subList(0, 3));
        writer.runNow();
        failing.seq = Long.MAX_VALUE;
        writer.runLater();
        assertThat(journal.read(ID)).isEqualTo(entries.subList(0, 3));
        assertThat(driven.stateProperty().get()).isEqualTo(new Saved());
    }

    @Test
    void closingTriesAtOnceAndSaysWhetherAllIsThere() throws JournalException {
        try (ScheduledExecutorService real = Executors.newSingleThreadScheduledExecutor()) {
            Recorder closing = new Recorder(journal, real, Runnable::run);
            journal.fail(JournalException.Reason.DISK_FULL);
            closing.record(ID, List.of(), List.of(entries.getFirst()));
            assertThat(closing.settle(Duration.ofSeconds(10))).isFalse();
            journal.mend();
            assertThat(closing.settle(Duration.ofSeconds(10))).isTrue();
            assertThat(journal.read(ID)).containsExactly(entries.getFirst());
            real.shutdownNow();
        }
    }

    @Test
    void aListenerThatHandsOverMoreLeavesAllListenersWithTheSameState() {
        SessionId other = new SessionId("twee");
        List<SaveState> told = new ArrayList<>();
        recorder.stateProperty().subscribe((_, now) -> {
            if (now.failure(ID).isPresent()) {
                recorder.move(ID, other, List.of(), List.of(entries.getFirst()));
            }
        });
        recorder.stateProperty().subscribe((_, now) -> told.add(now));
        journal.fail(JournalException.Reason.DIVERGED);
        recorder.record(ID, List.of(), List.of(entries.getFirst()));
        writer.runNow();
        journal.mend();
        writer.runLater();
        assertThat(told.getLast()).isEqualTo(new Saved());
        assertThat(told).hasSize(5).element(2).isEqualTo(new Saving());
    }

    /** A journal that cannot take this session's entries from this one on. */
    private static final class FailingFor implements Journal {
        private final Journal real;
        private final SessionId session;
        private long seq;
        private Runnable with = () -> {
            throw new IllegalStateException("cannot be written");
        };

        FailingFor(Journal real, SessionId session, long seq) {
            this.real = real;
            this.session = session;
            this.seq = seq;
        }

        @Override
        public void append(SessionId to, List<Entry> entries) throws JournalException {
            if (to.equals(session) && entries.stream().anyMatch(entry -> entry.seq() >= seq)) {
                with.run();
            }
            real.append(to, entries);
        }

        @Override
        public void keep(Edition edition) throws JournalException {
            real.keep(edition);
        }

        @Override
        public List<Entry> read(SessionId which) throws JournalException {
            return real.read(which);
        }

        @Override
        public List<Edition> editions(List<String> digests) throws JournalException {
            return real.editions(digests);
        }

        @Override
        public List<SessionSummary> sessions() throws JournalException {
            return real.sessions();
        }
    }
}
