package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.ui.theme.Banner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Messages over the desk come and go, and nothing below them moves or loses its keys. */
@ExtendWith(ApplicationExtension.class)
class NoticesStoryTest {
    private static final String WORDS = "Opgeslagen als gesprek.md in Documenten.";

    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, "Anna");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void aMessageMovesNothingAndAfterItIsClosedSpaceDrawsACard(FxRobot robot) throws TimeoutException {
        Node card = robot.lookup(".ink-bar").query();
        Bounds before = card.localToScene(card.getLayoutBounds());
        robot.interact(() -> story.view().tell(Banner.Tone.SUCCESS, WORDS));
        assertThat(isSaid(robot, WORDS)).isTrue();
        assertThat(card.localToScene(card.getLayoutBounds())).isEqualTo(before);
        robot.clickOn(robot.lookup(".desk-notices .notice-success .button").<Button>query());
        await(() -> !isSaid(robot, WORDS));
        await(() -> !(story.focused() instanceof ButtonBase) && !(story.focused() instanceof TextInputControl));
        robot.type(KeyCode.SPACE);
        await(() -> story.session().current().isPresent());
    }

    @Test
    void aMessageThatIsClosedWithTheKeyboardLeavesTheKeysToTheCard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.view().tell(Banner.Tone.WARNING, WORDS));
        Button close = robot.lookup(".desk-notices .notice-warning .button").query();
        assertThat(close.getAccessibleText()).isEqualTo("Sluit");
        robot.interact(close::requestFocus);
        robot.type(KeyCode.ENTER);
        await(() -> !isSaid(robot, WORDS));
        await(() -> !(story.focused() instanceof ButtonBase) && !(story.focused() instanceof TextInputControl));
        robot.type(KeyCode.D);
        await(() -> story.session().current().isPresent());
    }

    @Test
    void whatIsSaidLastStandsAndIsTakenBackByItsOwnWordsAlone(FxRobot robot) {
        robot.interact(() -> {
            story.view().tell(Banner.Tone.BUSY, "Even wachten");
            story.view().tell(Banner.Tone.DANGER, WORDS);
            story.view().untell("Even wachten");
        });
        assertThat(isSaid(robot, "Even wachten")).isFalse();
        assertThat(isSaid(robot, WORDS)).isTrue();
        assertThat(robot.lookup(".desk-notices .notice-danger").queryAll()).hasSize(1);
        assertThat(robot.lookup(".desk-notices .notice-success").queryAll()).isEmpty();
        robot.interact(() -> story.view().untell(WORDS));
        assertThat(isSaid(robot, WORDS)).isFalse();
    }

    private static boolean isSaid(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label
                        && words.equals(label.getText())
                        && label.getParent().isVisible())
                .tryQuery()
                .isPresent();
    }
}
