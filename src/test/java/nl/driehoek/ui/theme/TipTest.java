package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Words appear while the pointer rests on a control, and take nothing before. */
class TipTest {
    private final Button button = new Button("+");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWordsAreThoseOfNowWhenThePointerComes() throws Exception {
        FxToolkit.setupStage(this::show);
        Tip.of(button).say("Voeg toe");
        assertThat(Tip.of(button).words()).isEqualTo("Voeg toe");
        assertThat(Tip.of(button)).isSameAs(Tip.of(button));
        onFx(() -> move(MouseEvent.MOUSE_ENTERED));
        onFx(() -> Tip.of(button).say("Voeg een kaart toe"));
        onFx(() -> move(MouseEvent.MOUSE_MOVED));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tooltip().equals("Voeg een kaart toe"));
        onFx(() -> move(MouseEvent.MOUSE_EXITED));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tooltip().isEmpty());
    }

    private static String tooltip() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .filter(Window::isShowing)
                        .map(window -> ((Tooltip) window).getText())
                        .findFirst()
                        .orElse(""))
                .get(10, TimeUnit.SECONDS);
    }

    private void show(Stage stage) {
        stage.setScene(new Scene(
                new StackPane(button), 1000, 1000)); // as large as the screen, as the next test has this stage too
        stage.show();
    }

    private void move(EventType<MouseEvent> type) {
        button.fireEvent(new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    private static void onFx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(10, TimeUnit.SECONDS);
    }
}
