package nl.driehoek.ui.presenter.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ButtonsTest {
    private static final ScheduledExecutorService IO = Executors.newSingleThreadScheduledExecutor();
    private static final Edition KIT = PlayFixture.edition();

    private final PresenterContext desk = new PresenterContext(
            new SessionConnection(
                    PlayFixture.play(
                            PlayFixture.setup(KIT, List.of("1.1"), "Aisha"),
                            KIT,
                            new MemoryJournal(),
                            IO,
                            Runnable::run),
                    new Lifetime()),
            new Texts(Language.NL),
            () -> {},
            new SimpleObjectProperty<>(KeyMap.STANDARD),
            new ManualAlarm());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void stop() {
        IO.shutdownNow();
    }

    @Test
    void aButtonTellsItsKey() {
        String told = WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Buttons.keyed(new Button("Kaart"), desk, DeskAction.NEXT).getAccessibleHelp());
        assertThat(told).isNotEmpty();
    }

    /** What was once so: each button of a way of working that was ever seen stayed as long as the session. */
    @Test
    void oneThatWasTakenOutIsNotKept() throws InterruptedException {
        WeakReference<Button> button = WaitForAsyncUtils.waitForAsyncFx(10_000, this::takenOut);
        for (int i = 0; i < 50 && button.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(button.get()).isNull();
        assertThat(desk.keys().getValue()).isNotNull();
    }

    private WeakReference<Button> takenOut() {
        Pane place = new Pane(Buttons.keyed(new Button("Kaart"), desk, DeskAction.NEXT));
        new Scene(place);
        WeakReference<Button> button =
                new WeakReference<>((Button) place.getChildren().getFirst());
        place.getChildren().clear();
        return button;
    }
}
