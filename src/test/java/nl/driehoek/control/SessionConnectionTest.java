package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.notes.ManualAlarm;
import org.junit.jupiter.api.Test;

class SessionConnectionTest {
    private static final Edition KIT = Shelves.dutch();

    private final MemoryJournal journal = new MemoryJournal();
    private final ManualScheduler writer = new ManualScheduler();
    private final SessionController controller = SessionController.start(
            new SessionSetup("Proef", List.of(), List.of(KIT.digest()), RandomSession.pile()),
            new Library(List.of(KIT)),
            new Recorder(journal, writer, Runnable::run),
            Clock.systemUTC(),
            Faces.NONE);
    private final Lifetime lifetime = new Lifetime();
    private final SessionConnection connection = new SessionConnection(controller, lifetime);

    @Test
    void itsValuesAreThoseOfTheController() {
        connection.perform(new Draw());
        connection.perform(List.of(new SetWall(WallMode.LIVE), new StartTimer(Duration.ofMinutes(3))));
        connection.perform(new ShowTimer(true));
        assertThat(connection.idProperty().get()).isEqualTo(controller.id());
        assertThat(connection.library()).isEqualTo(controller.library());
        assertThat(connection.pages()).isSameAs(controller.pages());
        assertThat(connection.entries()).isEqualTo(controller.entries()).hasSizeGreaterThan(3);
        assertThat(connection.sessionProperty().get())
                .isEqualTo(controller.sessionProperty().get());
        assertThat(connection.frameProperty().getValue())
                .isEqualTo(controller.frameProperty().getValue());
        assertThat(connection.wallTimerProperty().getValue())
                .isPresent()
                .isEqualTo(controller.wallTimerProperty().getValue());
        assertThat(connection.roomInk()).isSameAs(connection.roomInk());
    }

    @Test
    void nothingIsKeptOfAFieldThatIsLeftWithAllPassedOn() throws InterruptedException {
        List<String> passed = new ArrayList<>();
        Typing typing = connection.typing(new ManualAlarm(), passed::add);
        typing.typed("een");
        typing.flush();
        typing.held("twee");
        typing.flush();
        WeakReference<Typing> left = new WeakReference<>(typing);
        typing = null;
        for (int i = 0; i < 50 && left.get() != null; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(left.get()).isNull();
        assertThat(passed).containsExactly("een", "twee");
    }

    @Test
    void whatIsStillKeptIsPassedOnWhenItEnds() {
        List<String> passed = new ArrayList<>();
        connection.typing(new ManualAlarm(), passed::add).typed("wacht");
        connection.typing(new ManualAlarm(), passed::add).held("vastgehouden");
        lifetime.close();
        assertThat(passed).containsExactlyInAnyOrder("wacht", "vastgehouden");
    }

    @Test
    void whatIsTypedWhileATextIsPassedOnIsKeptToo() {
        List<String> passed = new ArrayList<>();
        List<Typing> typing = new ArrayList<>();
        typing.add(connection.typing(new ManualAlarm(), text -> {
            passed.add(text);
            if (passed.size() == 1) {
                typing.getFirst().typed("nog iets");
            }
        }));
        typing.getFirst().typed("eerst");
        typing.getFirst().flush();
        lifetime.close();
        assertThat(passed).containsExactly("eerst", "nog iets");
    }

    @Test
    void onceItHasEndedItDoesNothingAndChangesNoMore() {
        assertThat(connection.perform(new Draw())).isTrue();
        lifetime.close();
        assertThat(connection.perform(new Draw())).isFalse();
        assertThat(connection.perform(List.of(new Draw()))).isFalse();
        controller.perform(new Draw());
        assertThat(connection.sessionProperty().get())
                .isNotEqualTo(controller.sessionProperty().get());
    }

    @Test
    void whatIsTypedIsNotSavedUntilItIsWrittenAndIsWrittenWhenTheConnectionEnds() {
        writer.runNow();
        assertThat(connection.saveStateProperty().getValue()).isInstanceOf(SaveState.Saved.class);
        Typing typing = connection.typing(
                new StillAlarm(),
                text -> controller.perform(new WriteNote(RandomSession.pile().getFirst(), text)));
        typing.typed("half");
        typing.typed("half af");
        assertThat(controller.saveStateProperty().getValue()).isInstanceOf(SaveState.Saving.class);
        lifetime.close();
        writer.runNow();
        assertThat(controller
                        .sessionProperty()
                        .get()
                        .board()
                        .writing()
                        .note(RandomSession.pile().getFirst()))
                .isEqualTo("half af");
        assertThat(controller.saveStateProperty().getValue()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void theDeckThatASessionIsPlayedWithIsKeptWithIt() throws JournalException {
        writer.runNow();
        assertThat(journal.editions(List.of(KIT.digest()))).containsExactly(KIT);
    }

    /** An alarm that never goes off. */
    private static final class StillAlarm implements Typing.Alarm {
        @Override
        public void set(Duration after, Runnable action) {}

        @Override
        public void cancel() {}
    }
}
