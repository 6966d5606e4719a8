package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static nl.driehoek.ui.presenter.DeskStory.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.group.Before;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Points are written for everybody and looked back at in the closing round, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
class PointsStoryTest {
    private static final CardRef SOW = new CardRef("voornemens", "zaai");

    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, PlayFixture.ofTests("voornemens"), "Anna", "Bas");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void pointsAreWrittenOneAfterTheOtherAndTheDeskTellsWhoHasTooFew(FxRobot robot) throws TimeoutException {
        write(robot);
        await(() -> says(robot, "Wacht nog op: Anna (nog 1), Bas (nog 3)"));
        assertThat(story.text(SOW, "point.1.what", "p1")).isEqualTo("bonen");
        assertThat(story.text(SOW, "point.1.when", "p1")).isEqualTo("mei");
        assertThat(story.wall()).contains("Wat ga jij zaaien?").doesNotContain("bonen");
        robot.type(KeyCode.F3);
        await(() -> story.wall().contains("bonen"));
        assertThat(story.wall()).contains("erwten", "mei").doesNotContain("Anna");
        robot.write("munt").type(KeyCode.ENTER);
        await(() -> says(robot, "Wacht nog op: Bas (nog 3)"));
        assertThat(story.wall()).contains("munt");
        assertThat(story.focusedName()).startsWith("Bas, punt 1");
        story.tabBackTo(robot, "Met namen op het scherm");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("Anna"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> says(robot, "Wacht nog op: Anna (nog 1), Bas (nog 3)"));
        assertThat(story.wall()).doesNotContain("munt");
    }

    @Test
    void aSessionIsClosedWithPointsAndAWordOfEach(FxRobot robot) throws TimeoutException {
        write(robot);
        robot.type(KeyCode.ESCAPE, KeyCode.K);
        await(() -> story.session().current().filter(Before.CLOSING::equals).isPresent());
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof RadioButton);
        assertThat(says(robot, "Anna: bonen")).isTrue();
        assertThat(says(robot, "Wat ga jij zaaien?")).isTrue();
        assertThat(story.wall()).doesNotContain("bonen");
        robot.type(KeyCode.F3);
        await(() -> story.wall().contains("Wat ga jij zaaien?"));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        await(() -> story.wall().contains("bonen"));
        robot.type(KeyCode.RIGHT, KeyCode.TAB);
        await(() -> story.focused() instanceof TextField);
        assertThat(story.wall()).doesNotContain("bonen");
        robot.write("rust").type(KeyCode.ENTER).write("moed").type(KeyCode.ENTER);
        await(() -> story.wall().contains("moed"));
        assertThat(story.wall()).contains("Bas", "rust");
        assertThat(says(robot, "Iedereen heeft een woord")).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !story.wall().contains("moed"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> story.asked().contains("export"));
    }

    /** Anna has two points of three. */
    private void write(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.F2);
        await(() -> story.focused() instanceof TextInputControl);
        assertThat(story.focusedName()).startsWith("Anna, punt 1");
        assertThat(says(robot, "Wacht nog op: Anna (nog 3), Bas (nog 3)")).isTrue();
        robot.write("bonen").type(KeyCode.TAB).write("mei").type(KeyCode.ENTER);
        robot.write("erwten").type(KeyCode.ENTER);
    }
}
