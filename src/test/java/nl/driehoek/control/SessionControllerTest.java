package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import org.junit.jupiter.api.Test;

class SessionControllerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:00:00.123456Z"), ZoneOffset.UTC);
    private static final Library LIBRARY = new Library(List.of());

    private final MemoryJournal journal = new MemoryJournal();
    private final ManualScheduler writer = new ManualScheduler();
    private final Recorder recorder = new Recorder(journal, writer, Runnable::run);
    private final SessionController controller = SessionController.start(
            new SessionSetup("Proef", List.of(), List.of(), RandomSession.pile()),
            LIBRARY,
            recorder,
            CLOCK,
            Faces.NONE);

    @Test
    void whatTheJournalHasFoldsToWhatTheWindowsSee() throws JournalException {
        RandomSession commands = new RandomSession(11);
        for (int i = 0; i < 200; i++) {
            controller.perform(commands.command());
        }
        writer.runNow();
        Session kept = Session.of(journal.read(controller.id()));
        assertThat(kept.board()).isEqualTo(controller.sessionProperty().get().board());
        assertThat(kept.projection())
                .isEqualTo(controller.sessionProperty().get().projection());
        assertThat(controller.entries()).isEqualTo(journal.read(controller.id()));
    }

    @Test
    void aResumedSessionGoesOnWhereItWas() throws JournalException {
        controller.perform(new Draw());
        controller.perform(new Draw());
        writer.runNow();
        SessionController again = SessionController.resume(
                controller.id(), journal.read(controller.id()), LIBRARY, recorder, CLOCK, Faces.NONE);
        assertThat(again.perform(new Undo())).isTrue();
        writer.runNow();
        assertThat(journal.read(controller.id())).hasSize(4);
        assertThat(again.sessionProperty().get().board().table().laid()).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackGivesNoEntryATimeBeforeTheOneBeforeIt() throws JournalException {
        controller.perform(new Draw());
        writer.runNow();
        Clock wrong = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        SessionController again = SessionController.resume(
                controller.id(), journal.read(controller.id()), LIBRARY, recorder, wrong, Faces.NONE);
        again.perform(new Draw());
        again.perform(List.of(new Draw(), new Undo()));
        writer.runNow();
        List<Instant> times =
                journal.read(controller.id()).stream().map(entry -> entry.at()).toList();
        assertThat(times).hasSize(5).isSorted();
        assertThat(again.clock().instant()).isAfterOrEqualTo(times.getLast());
    }

    @Test
    void aCommandThatChangesNothingIsNotRecorded() throws JournalException {
        assertThat(controller.perform(new Undo())).isFalse();
        writer.runNow();
        assertThat(journal.read(controller.id())).hasSize(1);
    }

    @Test
    void theWallIsNotToldTheSameTwice() {
        List<ProjectorFrame> told = new ArrayList<>();
        controller.frameProperty().addListener((property, old, now) -> told.add(now));
        controller.perform(new Draw());
        controller.perform(new Draw());
        assertThat(told).isEmpty();
    }

    @Test
    void timesAreKeptToTheMillisecond() {
        assertThat(controller.entries().getFirst().at()).isEqualTo(Instant.parse("2026-11-22T13:00:00.123Z"));
    }

    @Test
    void aSessionThatWentOnElsewhereIsKeptWholeAsOneOfItsOwn() throws JournalException {
        controller.perform(new Draw());
        writer.runNow();
        SessionId shared = controller.id();
        journal.append(shared, List.of(new Entry(3, CLOCK.instant(), new SessionEvent.Undone())));
        controller.perform(new Draw());
        controller.perform(new Draw());
        writer.runNow();
        assertThat(controller.id()).isNotEqualTo(shared);
        assertThat(controller.saveStateProperty().getValue()).isEqualTo(new SaveState.Saved());
        assertThat(journal.read(controller.id()))
                .isEqualTo(controller.entries())
                .hasSize(4);
        assertThat(journal.read(shared)).hasSize(3);
        controller.perform(new Undo());
        writer.runNow();
        assertThat(journal.read(controller.id())).hasSize(5);
    }
}
