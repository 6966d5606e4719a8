package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static nl.driehoek.ui.presenter.DeskStory.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What everybody wrote is turned over and compared, and a definition is worded together, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
class WordingStoryTest {
    private static final CardRef TREE = new CardRef("woorden", "boom");

    /** What a low desk lacks of the window. */
    private static final double LITTLE_ROOM = 400;

    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, PlayFixture.ofTests("woorden"), "Anna", "Bas", "Cem", "Dee");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void answersAreNotedHiddenTurnedOverTogetherAndMarked(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.F2);
        await(() -> story.focused() instanceof TextArea);
        robot.write("hout").type(KeyCode.ENTER).write("groen").type(KeyCode.TAB);
        await(() -> says(robot, "2 van 4 klaar"));
        assertThat(story.focusedName()).isEqualTo("Komt overeen: antwoord van Bas");
        assertThat(story.text(TREE, FieldKey.MAIN, "p2")).isEqualTo("groen");
        assertThat(story.wall()).contains("Wat is een boom?").doesNotContain("hout", "groen");
        robot.type(KeyCode.F3);
        await(() -> story.wall().contains("hout"));
        assertThat(story.wall()).contains("groen").doesNotContain("Anna", "Bas");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("SAME"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !story.wall().contains("SAME"));
        story.tabBackTo(robot, "Namen erbij");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("Bas"));
        robot.type(KeyCode.F3);
        await(() -> !story.wall().contains("groen"));
        assertThat(says(robot, "2 van 4 klaar")).isTrue();
    }

    @Test
    void aGroupIsDividedIntoPairsAndAgain(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.F2);
        await(() -> story.focused() instanceof TextArea);
        story.tabBackTo(robot, "Verdeel in tweetallen");
        robot.type(KeyCode.SPACE);
        await(() -> says(robot, " en "));
        assertThat(story.wall()).doesNotContain("Anna");
        String first =
                story.session().board().writing().filled(TREE, FieldKey.GROUP).toString();
        story.tabTo(robot, "Toon de tweetallen");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("Anna"));
        String paired = story.wall();
        story.tabBackTo(robot, "Verdeel opnieuw");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("Anna") && !story.wall().equals(paired));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> story.session()
                .board()
                .writing()
                .filled(TREE, FieldKey.GROUP)
                .toString()
                .equals(first));
    }

    @Test
    void aDefinitionGrowsOnTheWallAndTheDecksOwnIsTurnedOverOnlyWhenAsked(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.F2);
        await(() -> story.focusedName().equals("Antwoord van Anna"));
        robot.write("hout").type(KeyCode.F2);
        await(() -> story.focusedName().equals("Onze definitie"));
        assertThat(says(robot, "hout")).isTrue();
        robot.write("Een plant").type(KeyCode.F3);
        await(() -> story.wall().contains("Een plant"));
        robot.write(" met takken").push(KeyCode.SHIFT, KeyCode.TAB);
        await(() -> story.wall().contains("Een plant met takken"));
        assertThat(story.wall()).doesNotContain("hout", "schors");
        story.tabBackTo(robot, "Definitiekaart erbij");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("schors"));
        robot.type(KeyCode.SPACE);
        await(() -> !story.wall().contains("schors"));
        story.tabBackTo(robot, "Op het scherm: Wat iedereen schreef");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("hout"));
        assertThat(story.wall()).doesNotContain("Anna", "schors", "takken");
    }

    /** Whether all of this can be seen on the sheet. */
    private static boolean inSight(FxRobot robot, String part) {
        Node sheet = robot.lookup(".tool-sheet .viewport").query();
        Node node = robot.lookup(part).query();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getHeight() > 0
                && sheet.localToScene(sheet.getLayoutBounds()).contains(bounds);
    }

    @Test
    void anEarlierDefinitionIsKeptComparedAndPutBack(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.F2, KeyCode.F2);
        await(() -> story.focusedName().equals("Onze definitie"));
        robot.write("Een plant");
        story.tabTo(robot, "Bewaar deze versie");
        robot.type(KeyCode.SPACE);
        await(() -> story.focusedName().equals("Onze definitie"));
        robot.type(KeyCode.END).write(" met takken");
        story.tabTo(robot, "Vergelijk met versie 1");
        robot.interact(() -> story.view().setPadding(new Insets(0, 0, LITTLE_ROOM, 0)));
        robot.type(KeyCode.SPACE);
        await(() -> inSight(robot, ".definition-changes"));
        story.tabTo(robot, "Toon het verschil op het scherm");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("met takken"));
        story.tabBackTo(robot, "Zet versie 1 terug");
        robot.type(KeyCode.SPACE);
        await(() -> story.text(TREE, "text", FieldKey.GROUP).equals("Een plant"));
        assertThat(story.text(TREE, "version.2", FieldKey.GROUP)).isEqualTo("Een plant met takken");
        await(() -> story.focusedName().equals("Zet versie 1 terug"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> story.text(TREE, "text", FieldKey.GROUP).equals("Een plant met takken"));
    }
}
