package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Whoever works with the keyboard sees where it is, also where the program put it. */
class FocusRingTest {
    private final Button one = new Button("one");
    private final Button other = new Button("other");
    private final Scene scene = new Scene(new HBox(one, other));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatTheProgramGivesTheKeyboardAfterAKeyHasARing() throws Exception {
        FxToolkit.setupFixture(() -> {
            new ThemeManager(ColourScheme.LIGHT).style(scene);
            one.requestFocus();
            one.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F7, false, false, false, false));
            other.requestFocus();
            assertThat(isRinged(other)).isTrue();
            assertThat(isRinged(one)).isFalse();
        });
    }

    @Test
    void afterTheMouseThereIsNone() throws Exception {
        FxToolkit.setupFixture(() -> {
            new ThemeManager(ColourScheme.LIGHT).style(scene);
            one.requestFocus();
            one.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            other.requestFocus();
            assertThat(isRinged(other)).isFalse();
        });
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
    }
}
