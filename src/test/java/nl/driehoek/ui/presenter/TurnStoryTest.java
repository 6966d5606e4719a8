package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.AnswerKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A round in which everybody gets a card of their own, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class TurnStoryTest {
    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, "Anna", "Bas");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void everybodyGetsACardASkipCostsNoTurnAndTheAnswerGoesToWhoseTurnItIs(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.O);
        await(() -> story.session().board().turns().areTaken());
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> story.session().board().turns().whose().filter("p1"::equals).isPresent());
        robot.lookup("Anna is aan de beurt").query();
        robot.type(KeyCode.X, KeyCode.D);
        await(() -> story.session().board().turns().whose().filter("p2"::equals).isPresent());
        assertThat(story.session().board().turns().dealt()).hasSize(2);
        robot.lookup("Kaart voor Anna").query();
        CardRef card = story.session().current().orElseThrow();
        robot.type(KeyCode.O);
        await(() -> story.focused() instanceof TextArea);
        robot.write("luisteren");
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> story.session().board().turns().whose().filter("p1"::equals).isPresent());
        assertThat(story.session().board().writing().answer(new AnswerKey(card, "p2")))
                .isEqualTo("luisteren");
    }
}
