package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.PageScroll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PartsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Whoever turns the wheel scrolls the page, and not a part of it that has a bar of its own. */
    @Test
    void whatScrollsIsAsHighAsAllThatIsOnItWhereItIsBelowTheRest() throws Exception {
        FxToolkit.setupFixture(() -> {
            Label words = Parts.label("woorden die over veel regels gaan ".repeat(40));
            StackPane stage = new StackPane(new PageScroll(new VBox(words)));
            stage.setMinWidth(300);
            Region other = new Region();
            other.setMinWidth(300);
            Sides sides = new Sides(stage, stage, other);
            new Scene(sides, 400, 300);
            sides.applyCss();
            assertThat(sides.prefHeight(400)).isGreaterThan(words.prefHeight(400));
        });
    }

    /** On a large screen somebody sits before its middle. */
    @Test
    void aPageThatIsNarrowerThanItsPlaceLiesInTheMiddle() throws Exception {
        FxToolkit.setupFixture(() -> {
            Region page = new Region();
            page.setMaxWidth(400);
            PageScroll scroll = new PageScroll(Parts.centred(page));
            new Scene(scroll, 1000, 300);
            scroll.applyCss();
            scroll.resize(1000, 300);
            scroll.layout();
            assertThat(page.getWidth()).isEqualTo(400);
            assertThat(page.localToScene(200, 0).getX()).isBetween(480.0, 520.0);
        });
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
