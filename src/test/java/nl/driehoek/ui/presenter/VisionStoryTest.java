package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A group comes to a vision with a deck that the program does not know, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
class VisionStoryTest {
    private static final CardRef CARD = new CardRef("buurtvisie", "v");

    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, PlayFixture.vision(), "Anna", "Bas");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void aGroupGoesFromStepToStepAndBack(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(CARD)));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextField);
        robot.type(KeyCode.F3);
        await(() -> shown().equals(Set.of()));
        robot.write("rust").type(KeyCode.ENTER, KeyCode.DOWN).write("groen").type(KeyCode.ENTER);
        robot.write("ba").type(KeyCode.TAB).write("ruimte").type(KeyCode.ENTER);
        assertThat(values(FieldKey.GROUP)).containsEntry("core.1", new FieldValue.Text("rust"));
        assertThat(values("p1")).containsEntry("core.2", new FieldValue.Text("groen"));
        assertThat(values("p2")).containsEntry("core.3", new FieldValue.Text("ruimte"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> story.focused() instanceof Button);
        assertThat(shown()).as("nothing is turned over by itself").isEmpty();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> shown().contains("core"));
        weigh(robot);
        write(robot);
        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> shown().isEmpty());
        assertThat(values("p2")).containsKey("core.3");
        assertThat(values(FieldKey.GROUP)).containsKeys("core.1", "sentence.1", "sentence.2");
    }

    @Test
    void manyValuesAndVeryLongOnesStayWithinReach(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(CARD)));
        robot.interact(() -> IntStream.range(1, 161).forEach(this::said));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextField);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> story.focused() instanceof Button);
        robot.type(KeyCode.ENTER);
        assertThat(values("p1")).containsEntry("core-dots.1", new FieldValue.Number(1));
        Node value = story.focused();
        assertThat(value.getBoundsInParent().getWidth())
                .isLessThan(value.getScene().getWidth());
    }

    @Test
    void aVeryLongValueLeavesRoomForTheWordsInWhichItIsFound(FxRobot robot) throws TimeoutException {
        CardRef check = new CardRef("buurtvisie", "gewoon");
        robot.interact(() -> story.controller().perform(new Choose(check)));
        robot.interact(() -> story.controller()
                .perform(WriteField.text(new FieldKey(check, "core.1", FieldKey.GROUP), "heel ".repeat(400))));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof CheckBox);
        WaitForAsyncUtils.waitForFxEvents();
        Node sheet = robot.lookup(".tool-sheet").query();
        Node field = robot.lookup(".vision-body .text-field").query();
        assertThat(field.localToScene(field.getLayoutBounds()).getMaxX())
                .isLessThan(sheet.localToScene(sheet.getLayoutBounds()).getMaxX());
    }

    private void said(int number) {
        String words = number % 7 == 0 ? "heel ".repeat(400) : "waarde " + number;
        String by = "p" + (1 + number % 2);
        story.controller().perform(WriteField.text(new FieldKey(CARD, "core." + number, by), words));
    }

    private void weigh(FxRobot robot) {
        robot.type(KeyCode.ENTER, KeyCode.ENTER).type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(values("p1")).containsEntry("core-dots.1", new FieldValue.Number(1));
        assertThat(values("p2")).containsEntry("core-dots.2", new FieldValue.Number(1));
        robot.type(KeyCode.DELETE);
        assertThat(values("p2")).doesNotContainKey("core-dots.2");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(story.session().projection().timer().flatMap(RoundTimer::phase))
                .isEqualTo(Optional.of(new RoundPhase(CARD, 2, 5, "Wegen")));
    }

    private void write(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> story.focused() instanceof TextArea);
        assertThat(story.session()
                        .projection()
                        .timer()
                        .flatMap(RoundTimer::phase)
                        .map(RoundPhase::number))
                .as("the time goes along")
                .contains(3);
        robot.write("Het is hier rustig").type(KeyCode.ENTER);
        await(() -> values(FieldKey.GROUP).containsKey("sentence.1"));
        robot.write("En groen");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> shown().equals(Set.of("sentence.1")));
        robot.type(KeyCode.RIGHT);
        await(() -> shown().equals(Set.of("sentence.2")));
        assertThat(robot.lookup("En groen").tryQuery()).isPresent();
    }

    private Set<String> shown() {
        return story.session().projection().shown() instanceof Shown.Work work ? work.fields() : Set.of("nothing");
    }

    private Map<String, FieldValue> values(String by) {
        return story.session().board().writing().filled(CARD, by);
    }
}
