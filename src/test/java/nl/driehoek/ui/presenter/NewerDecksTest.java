package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A desk whose decks are not the newest says so, and is silent where they are. */
class NewerDecksTest {
    private static final ScheduledExecutorService IO = Executors.newSingleThreadScheduledExecutor();

    private final Asked asked = new Asked();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void stop() {
        IO.shutdownNow();
    }

    @Test
    void theLineTakesTheNewerEdition() throws Exception {
        PresenterView desk = desk(Optional.of(() -> asked.asked("newer")));
        Button take = (Button) desk.lookup("#take-newer-decks");
        assertThat(take.getText()).isEqualTo("Neem de nieuwe uitgave");
        assertThat(take.getParent().isManaged()).isTrue();
        onFx(take::fire);
        assertThat(asked.all()).containsExactly("newer");
    }

    @Test
    void theLineTakesNoRoomWhereNothingIsNewerAndAfterItWasClosed() throws Exception {
        assertThat(lineOf(desk(Optional.empty())).isManaged()).isFalse();
        Node line = lineOf(desk(Optional.of(() -> asked.asked("newer"))));
        onFx(() -> ((Button) line.lookup(".button-icon")).fire());
        assertThat(line.isManaged()).isFalse();
        assertThat(asked.all()).isEmpty();
    }

    private static Node lineOf(PresenterView desk) {
        return desk.lookup("#take-newer-decks").getParent();
    }

    private PresenterView desk(Optional<Runnable> newer) throws Exception {
        Edition kit = PlayFixture.edition();
        SessionController controller = PlayFixture.play(
                PlayFixture.setup(kit, List.of("1.1"), "Aisha"), kit, new MemoryJournal(), IO, Platform::runLater);
        return WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Settings settings = new Settings(Map.of(), false);
            PresenterView view = new PresenterView(
                    new SessionConnection(controller, new Lifetime()),
                    new Texts(Language.NL),
                    new WithNewer(newer),
                    new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm()),
                    PresenterSettings.of(settings, new Lifetime()));
            settings.desk().style(new Scene(view, 1000, 700));
            view.applyCss();
            return view;
        }));
    }

    private static void onFx(Runnable does) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(does));
    }

    private static final class WithNewer extends Asked {
        private final Optional<Runnable> newer;

        WithNewer(Optional<Runnable> newer) {
            this.newer = newer;
        }

        @Override
        public Optional<Runnable> newerDecks() {
            return newer;
        }
    }
}
