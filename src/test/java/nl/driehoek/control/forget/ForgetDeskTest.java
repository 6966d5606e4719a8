package nl.driehoek.control.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.forget.ForgetDesk.Done;
import nl.driehoek.control.forget.ForgetDesk.Failed;
import nl.driehoek.control.forget.ForgetDesk.Open;
import nl.driehoek.control.forget.ForgetDesk.Outcome;
import nl.driehoek.control.forget.ForgetDesk.Stopped;
import nl.driehoek.deck.layer.Layers;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.Successor;
import nl.driehoek.session.forget.Forgetting;
import nl.driehoek.session.forget.Forgotten;
import nl.driehoek.session.forget.NamedSession;
import nl.driehoek.session.forget.Progress;
import nl.driehoek.session.forget.Rewriting;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is forgotten while it is open, and what was is told. */
class ForgetDeskTest {
    private static final SessionId ONE = new SessionId("one");
    private static final List<Entry> ENTRIES = new NamedSession(1, "woord").entries();

    private final MemoryJournal journal = new MemoryJournal();
    private final Told forgetting = new Told();
    private final Watcher waiting = new Watcher();
    private final List<Outcome> outcomes = new ArrayList<>();
    private LibraryController library;
    private ForgetDesk desk;

    @BeforeEach
    void begin() throws JournalException {
        journal.append(ONE, ENTRIES);
        Background background = new Background(Runnable::run, Runnable::run);
        SessionDesk sessions = new SessionDesk(
                journal,
                new Recorder(journal, new ScheduledThreadPoolExecutor(1), Runnable::run),
                new MemorySettings(),
                Clock.systemUTC(),
                new Random(1),
                Faces.NONE);
        library = new LibraryController(
                background,
                () -> new Found(List.of(), List.of(), Layers.NONE, List.of()),
                sessions,
                Locale.of("nl"),
                _ -> {},
                Successor.NONE);
        desk = new ForgetDesk(background, journal, forgetting, sessions, library);
    }

    @Test
    void whatWasForgottenIsToldAndTheSessionInTheMakingGoesWhereItBelongedToIt() {
        library.draftProperty().set(SessionDraft.EMPTY.titled("Volgende"));
        forgetting.draft = true;
        desk.delete(Set.of(ONE), waiting, outcomes::add);
        assertThat(outcomes).containsExactly(new Done(forgetting.done()));
        assertThat(library.draftProperty().get()).isEqualTo(SessionDraft.EMPTY);
    }

    @Test
    void aSessionInTheMakingOfOthersStays() {
        library.draftProperty().set(SessionDraft.EMPTY.titled("Volgende"));
        desk.delete(Set.of(ONE), waiting, outcomes::add);
        assertThat(library.draftProperty().get().title()).isEqualTo("Volgende");
    }

    @Test
    void anOpenSessionIsLeftAlone() {
        library.open(ONE);
        desk.delete(Set.of(ONE), waiting, outcomes::add);
        assertThat(outcomes).containsExactly(new Open());
        assertThat(forgetting.calls).isZero();
    }

    @Test
    void aFailureIsToldWithItsReason() {
        forgetting.fails = true;
        desk.delete(Set.of(ONE), waiting, outcomes::add);
        assertThat(outcomes).containsExactly(new Failed(Reason.READ_ONLY));
    }

    @Test
    void howFarItIsIsToldUntilItIsStopped() {
        desk.delete(Set.of(ONE), waiting, outcomes::add);
        assertThat(waiting.seen).containsExactly("0.0 false", "0.5 true");
        waiting.stopped = true;
        desk.delete(Set.of(ONE), waiting, outcomes::add);
        assertThat(outcomes).containsExactly(new Done(forgetting.done()), new Stopped());
        assertThat(waiting.seen).hasSize(2);
    }

    private static final class Watcher implements Waiting {
        private final List<String> seen = new ArrayList<>();
        private boolean stopped;

        @Override
        public void at(double part, boolean changed) {
            seen.add(part + " " + changed);
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }

    private static final class Told implements Forgetting {
        private boolean draft;
        private boolean fails;
        private int calls;

        Forgotten done() {
            return new Forgotten(2, List.of(), List.of(), List.of(), draft);
        }

        @Override
        public Forgotten delete(Set<SessionId> sessions) throws JournalException {
            calls++;
            if (fails) {
                throw new JournalException(Reason.READ_ONLY, "/data", null);
            }
            return done();
        }

        @Override
        public Forgotten rewrite(SessionId session, Rewriting rewriting) {
            return done();
        }

        @Override
        public Forgetting following(Progress progress) {
            progress.step(0, 2, false);
            progress.step(1, 2, true);
            return this;
        }

        @Override
        public Forgotten deleteAll() {
            return done();
        }

        @Override
        public Forgotten deleteSetAside() {
            return done();
        }
    }
}
