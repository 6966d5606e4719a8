package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.MemoryJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

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
        QuietDesk.does(take::fire);
        assertThat(asked.all()).containsExactly("newer");
    }

    @Test
    void theLineTakesNoRoomWhereNothingIsNewerAndAfterItWasClosed() throws Exception {
        assertThat(lineOf(desk(Optional.empty())).isManaged()).isFalse();
        Node line = lineOf(desk(Optional.of(() -> asked.asked("newer"))));
        QuietDesk.does(() -> ((Button) line.lookup(".button-icon")).fire());
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
        return QuietDesk.of(controller, new WithNewer(newer));
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
