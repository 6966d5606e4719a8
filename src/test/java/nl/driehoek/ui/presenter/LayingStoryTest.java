package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static nl.driehoek.ui.presenter.DeskStory.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cards are laid, sentences shown one by one and links chosen, with a deck that the program does not know, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
class LayingStoryTest {
    private static final CardRef COAST = new CardRef("hoeken", "kust");
    private static final CardRef CIRCLE = new CardRef("hoeken", "kring");

    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, PlayFixture.ofTests("hoeken"), "Anna", "Bas");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void eachLaysThreeCardsAndTheRoomSeesThemWhenItIsAsked(FxRobot robot) throws TimeoutException {
        open(robot, COAST);
        await(() -> story.focusedName().equals("Zee, ligt nog niet op tafel"));
        robot.type(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        assertThat(story.focusedName()).isEqualTo("Strand, ligt op tafel");
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        await(() -> says(robot, "Zee, Strand en Duin liggen ongeveer even ver van elkaar."));
        walk(robot, KeyCode.RIGHT, 11);
        await(() -> says(robot, "Strand en Duin liggen dicht bij elkaar."));
        assertThat(says(robot, "Gelegd: 1 van 2")).isTrue();
        assertThat(story.wall()).doesNotContain("dicht bij elkaar", "Figure[");
        robot.type(KeyCode.F3);
        await(() -> story.wall().contains("Strand en Duin liggen dicht bij elkaar."));
        assertThat(story.wall()).doesNotContain("Anna");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> story.focusedName().equals("Zee, ligt nog niet op tafel"));
        robot.type(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        await(() -> story.wall().contains("even ver van elkaar"));
        story.tabTo(robot, "Met namen");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("Bas"));
        story.tabTo(robot, "Waar woon jij?");
        robot.write("bij het duin").push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> story.text(COAST, "talk.2", "p2").equals("bij het duin"));
        await(() -> says(robot, "Strand en Duin liggen dicht bij elkaar."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> story.text(COAST, "talk.2", "p2").isEmpty());
        assertThat(story.wall()).doesNotContain("bij het duin");
    }

    private static void walk(FxRobot robot, KeyCode arrow, int steps) {
        for (int step = 0; step < steps; step++) {
            robot.type(arrow);
        }
    }

    @Test
    void sentencesForTheCircleAreShownOneByOneAndOwnOnesAdded(FxRobot robot) throws TimeoutException {
        open(robot, CIRCLE);
        await(() -> story.focusedName().equals("Volgende zin"));
        assertThat(story.wall()).contains("Ga in een kring staan.");
        robot.type(KeyCode.SPACE);
        await(() -> !story.wall().contains("Ga in een kring staan."));
        assertThat(story.wall()).contains("te zwemmen").doesNotContain("schelpen");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("schelpen"));
        story.tabTo(robot, "Zin 1 van de groep");
        assertThat(story.focused()).isInstanceOf(TextField.class);
        robot.write("te dromen").type(KeyCode.ENTER);
        await(() -> story.text(CIRCLE, "sentence.1", FieldKey.GROUP).equals("te dromen"));
        assertThat(story.wall()).doesNotContain("te dromen");
        story.tabBackTo(robot, "Toon aan de groep: Zin 1 van de groep");
        robot.type(KeyCode.SPACE);
        await(() -> story.wall().contains("Ik ga naar zee om te dromen"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> story.text(CIRCLE, "sentence.1", FieldKey.GROUP).isEmpty());
        assertThat(story.wall()).doesNotContain("te dromen");
    }

    @Test
    void aLinkIsChosenWithTheArrows(FxRobot robot) throws TimeoutException {
        open(robot, new CardRef("hoeken", "vraag"));
        await(() -> story.focused() instanceof RadioButton);
        assertThat(story.focusedName()).isEqualTo("Wind");
        assertThat(story.wall()).doesNotContain("Code[");
        robot.type(KeyCode.F3);
        await(() -> story.wall().contains("https://example.org/wind"));
        robot.type(KeyCode.DOWN);
        await(() -> story.wall().contains("https://example.org/getijden"));
        story.tabTo(robot, "Kopieer het adres");
        robot.type(KeyCode.SPACE);
        await(() -> says(robot, "Het adres is gekopieerd"));
        robot.type(KeyCode.F3);
        await(() -> !story.wall().contains("Code["));
    }

    /** The wall is on, and the focus in the card's tool. */
    private void open(FxRobot robot, CardRef card) {
        robot.interact(() -> story.controller().perform(new Choose(card)));
        robot.type(KeyCode.F5, KeyCode.F2);
    }
}
