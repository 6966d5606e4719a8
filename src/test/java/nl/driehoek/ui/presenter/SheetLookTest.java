package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.board.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a facilitator sees of the sheet on which a group works: where the focus is, what is chosen, what the room sees. */
@ExtendWith(ApplicationExtension.class)
class SheetLookTest {
    private static final String KIT = PlayFixture.edition().deck().info().id();
    private static final CardRef QUESTION = new CardRef(KIT, "2.1-q1");

    private DeskStory story;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        String[] people =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "Naam " + i).toArray(String[]::new);
        story = new DeskStory(stage, PlayFixture.edition(), people);
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void nothingIsTurnedOverBeforeAnybodyAnswered(FxRobot robot) throws TimeoutException {
        open(robot, QUESTION);
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(story.session().projection().shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void theAnswerThatIsTurnedOverStaysInSightAndTheDeskSaysThatTheScreenIsOff(FxRobot robot) throws TimeoutException {
        open(robot, QUESTION);
        for (int i = 0; i < 30; i++) {
            robot.type(KeyCode.ENTER);
        }
        robot.write("vertrouwen");
        Node field = story.focused();
        Bounds sheet = sceneBounds(robot.lookup(".tool-sheet").query());
        robot.type(KeyCode.F3);
        await(() -> story.session().projection().shown() instanceof Shown.Work);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(story.focused()).isSameAs(field);
        assertThat(inSight(robot, field)).isTrue();
        assertThat(sceneBounds(robot.lookup(".tool-sheet").query()))
                .as("nothing jumps")
                .isEqualTo(sheet);
        assertThat(robot.lookup("De groep ziet dit zodra je Toon op het scherm kiest")
                        .tryQuery())
                .isPresent();
    }

    /** The field gets the keyboard before the sheet has its height, which is little with large letters. */
    @Test
    void theFieldThatTheKeyLeadsToIsSeenWhereTheSheetIsLow(FxRobot robot) throws TimeoutException {
        double before = window.getHeight();
        robot.interact(() -> window.setHeight(430));
        WaitForAsyncUtils.waitForFxEvents();
        open(robot, QUESTION);
        WaitForAsyncUtils.waitForFxEvents();
        boolean seen = inSight(robot, story.focused());
        robot.interact(() -> window.setHeight(before));
        assertThat(seen).isTrue();
    }

    @Test
    void anEmptyFieldSaysWhatItIsForAlsoWhileItHasTheFocus(FxRobot robot) throws TimeoutException {
        open(robot, new CardRef(KIT, "2.1-a2"));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextArea area
                && area.getPromptText().startsWith("Schrijf hier de definitie"));
        WaitForAsyncUtils.waitForFxEvents();
        TextArea area = (TextArea) story.focused();
        assertThat(area.lookupAll(".text"))
                .filteredOn(node -> node instanceof Text text && text.getText().equals(area.getPromptText()))
                .isNotEmpty()
                .allMatch(node -> ((Color) ((Text) node).getFill()).getOpacity() == 1);
    }

    @Test
    void aChosenButtonHasADotOnTheGroundOfTheSheet(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(new CardRef(KIT, "3.2-model"))));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof RadioButton);
        WaitForAsyncUtils.waitForFxEvents();
        Node chosen = story.focused();
        List<Color> ring = colours((Region) chosen.lookup(".radio"));
        Color dot = colours((Region) chosen.lookup(".dot")).getLast();
        assertThat(ring).hasSize(4);
        assertThat(ring.getLast()).isEqualTo(ring.get(1)).isNotEqualTo(dot);
        assertThat(ring.get(2)).isEqualTo(dot);
    }

    private void open(FxRobot robot, CardRef card) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(card)));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextArea);
    }

    private static boolean inSight(FxRobot robot, Node node) {
        Bounds sheet = sceneBounds(robot.lookup(".tool-sheet").query());
        Bounds field = sceneBounds(node);
        return sheet.getMinY() < field.getMinY() && field.getMaxY() < sheet.getMaxY();
    }

    private static Bounds sceneBounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<Color> colours(Region region) {
        Background ground = region.getBackground();
        return ground.getFills().stream().map(fill -> (Color) fill.getFill()).toList();
    }
}
