package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PartsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** A long title must not make the page wider than the window. */
    @Test
    void aButtonWithManyWordsIsNoWiderThanThePage() throws Exception {
        FxToolkit.setupFixture(() -> {
            Button words = Parts.button("Verder lezen in " + "een set met een lange naam ".repeat(9), () -> {});
            FlowPane flow = Parts.flow("ways", List.of(words, Parts.button("Verras me", () -> {})));
            new Scene(flow, 300, 200);
            flow.applyCss();
            flow.resize(300, 200);
            flow.layout();
            assertThat(flow.minWidth(-1)).isLessThanOrEqualTo(300);
            assertThat(words.getWidth()).isLessThanOrEqualTo(300);
        });
    }
}
