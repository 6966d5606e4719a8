package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static nl.driehoek.ui.presenter.DeskStory.hasButton;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.session.ProjectorFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card is drawn on with the mouse, for the room and in private, and all of it is undone and done again. */
@ExtendWith(ApplicationExtension.class)
class InkStoryTest {
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
    void theRoomSeesAStrokeButNoPrivateOneAndAllOfItIsUndoneAndDoneAgain(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5, KeyCode.DIGIT3);
        await(() -> story.controller().frameProperty().getValue() instanceof ProjectorFrame.Showing);
        drag(robot, MouseButton.PRIMARY, 0.2, 0.2, 0.6, 0.2);
        await(() -> room().size() == 1);
        assertThat(room().marks().findFirst().orElseThrow().bounds().right()).isBetween(0.6, 0.61);
        await(() -> hasButton(robot, "Maak ongedaan: streep"));
        robot.type(KeyCode.L);
        drag(robot, MouseButton.PRIMARY, 0.2, 0.4, 0.6, 0.4);
        await(() -> ink(Layer.DESK).size() == 1);
        assertThat(room().size()).isEqualTo(1);
        robot.type(KeyCode.L, KeyCode.DIGIT4);
        drag(robot, MouseButton.PRIMARY, 0.4, 0.1, 0.4, 0.3);
        await(() -> room().isEmpty());
        await(() -> hasButton(robot, "Maak ongedaan: gummen"));
        assertThat(ink(Layer.DESK).size()).isEqualTo(1);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> hasButton(robot, "Er valt niets ongedaan te maken"));
        assertThat(story.session().current()).isEmpty();
        await(() -> hasButton(robot, "Doe opnieuw: kaart trekken"));
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Y);
        }
        await(() -> hasButton(robot, "Doe opnieuw: gummen"));
        assertThat(room().size()).isEqualTo(1);
        assertThat(ink(Layer.DESK).size()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> hasButton(robot, "Er valt niets opnieuw te doen"));
        assertThat(room().isEmpty()).isTrue();
    }

    @Test
    void theMenuClearsTheCardForRoomAndFacilitatorInOneStep(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5, KeyCode.DIGIT3);
        drag(robot, MouseButton.PRIMARY, 0.2, 0.2, 0.6, 0.2);
        robot.type(KeyCode.L);
        drag(robot, MouseButton.PRIMARY, 0.2, 0.4, 0.6, 0.4);
        await(() -> ink(Layer.WALL).size() == 1 && ink(Layer.DESK).size() == 1);
        MenuItem clear = item(robot, "Wis alles op deze kaart");
        await(() -> !clear.isDisable());
        robot.interact(clear::fire);
        await(() -> ink(Layer.WALL).isEmpty() && ink(Layer.DESK).isEmpty());
        await(() -> hasButton(robot, "Maak ongedaan: alles wissen") && clear.isDisable());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> room().size() == 1 && ink(Layer.DESK).size() == 1);
    }

    @Test
    void aStrokeThatIsUnderWayWhenTheNextCardComesIsKeptOnItsOwn(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5, KeyCode.DIGIT3);
        robot.interact(() -> mouse(robot).press(on(robot, 0.2, 0.2, 0.5, 0.3)));
        await(() -> story.roomInk().mark().isPresent());
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> story.session().board().table().laid().size() == 2);
        assertThat(story.roomInk().mark()).isEmpty();
        robot.interact(() -> release(robot, 0.7, 0.5));
        List<CardRef> laid = story.session().board().table().laid();
        assertThat(story.session()
                        .board()
                        .ink()
                        .at(laid.getFirst(), 0, Layer.WALL)
                        .size())
                .isEqualTo(1);
        assertThat(ink(Layer.WALL).isEmpty()).isTrue();
        drag(robot, MouseButton.PRIMARY, 0.2, 0.2, 0.6, 0.2);
        await(() -> room().size() == 1);
    }

    @Test
    void escapeTakesBackWhatIsBeingDrawnAndThenPutsThePenDown(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5, KeyCode.DIGIT3);
        robot.interact(() -> mouse(robot).press(on(robot, 0.2, 0.2, 0.5, 0.3)));
        await(() -> story.roomInk().mark().isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> story.roomInk().mark().isEmpty());
        robot.interact(() -> release(robot, 0.5, 0.3));
        assertThat(ink(Layer.WALL).isEmpty()).isTrue();
        drag(robot, MouseButton.PRIMARY, 0.2, 0.2, 0.6, 0.2);
        await(() -> ink(Layer.WALL).size() == 1);
        robot.type(KeyCode.ESCAPE);
        drag(robot, MouseButton.PRIMARY, 0.2, 0.4, 0.6, 0.4);
        drag(robot, MouseButton.SECONDARY, 0.4, 0.1, 0.4, 0.3);
        assertThat(ink(Layer.WALL).size()).isEqualTo(1);
    }

    private static void drag(FxRobot robot, MouseButton button, double... way) {
        robot.interact(() -> mouse(robot).drag(button, on(robot, way)));
    }

    /** The end of what began before: the mouse goes on to here and is let go. */
    private static void release(FxRobot robot, double... end) {
        double[] at = on(robot, end);
        mouse(robot).tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, false, at[0], at[1]);
        mouse(robot).tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false, at[0], at[1]);
    }

    private static MouseFixture mouse(FxRobot robot) {
        return new MouseFixture(robot.lookup(".ink-pad").query());
    }

    /** Where places on the card are in the window; they are given in card widths. */
    private static double[] on(FxRobot robot, double... way) {
        Node frame = robot.lookup(".ink-frame").query();
        Bounds face = frame.localToScene(frame.getLayoutBounds());
        double[] there = new double[way.length];
        for (int i = 0; i < way.length; i++) {
            there[i] = (i % 2 == 0 ? face.getMinX() : face.getMinY()) + way[i] * face.getWidth();
        }
        return there;
    }

    private static MenuItem item(FxRobot robot, String words) {
        MenuButton dots = robot.lookup((Node node) ->
                        node instanceof MenuButton button && "Meer voor tekenen".equals(button.getAccessibleText()))
                .query();
        return dots.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Drawing room() {
        return story.controller().frameProperty().getValue() instanceof ProjectorFrame.Showing showing
                ? showing.ink()
                : Drawing.EMPTY;
    }

    private Drawing ink(Layer layer) {
        return story.session()
                .current()
                .map(card -> story.session().board().ink().at(card, 0, layer))
                .orElse(Drawing.EMPTY);
    }
}
