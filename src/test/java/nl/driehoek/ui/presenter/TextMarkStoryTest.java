package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A sticky is stuck on a card, written, moved, coloured, erased, and all of it undone and done again, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class TextMarkStoryTest {
    private static final int STEPS = 5;

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
    void aStickyIsWrittenUndoneAndDoneAgainByKeysAlone(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.DIGIT8, KeyCode.ENTER);
        await(() -> story.focused() instanceof TextArea);
        robot.write("b luisteren 3");
        robot.type(KeyCode.ESCAPE);
        await(() -> !(story.focused() instanceof TextArea));
        Mark.StickyNote written = sticky();
        assertThat(written.text()).isEqualTo("b luisteren 3");
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.LEFT, KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> sticky().at().equals(written.at().moved(-200, 600)));
        Mark.StickyNote moved = sticky();
        robot.type(KeyCode.C);
        await(() -> sticky().colour() == InkColour.BLUE);
        robot.type(KeyCode.BACK_SPACE);
        await(() -> ink().isEmpty());
        robot.type(KeyCode.ESCAPE);
        undoAll(robot);
        assertThat(story.session().current()).isEmpty();
        for (int i = 0; i < STEPS; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Y);
        }
        await(() -> story.session().history().redoable().isEmpty());
        assertThat(ink().isEmpty()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !ink().isEmpty());
        assertThat(sticky()).isEqualTo(moved.of(new Mark.Sort(InkColour.BLUE, "", "")));
    }

    /** The card, the words, the movement, the colour and the erasing. */
    private void undoAll(FxRobot robot) throws TimeoutException {
        for (int i = 0; i < STEPS; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> story.session().history().undoable().isEmpty());
    }

    @Test
    void pageDownKeepsTheWordsOnTheirCardAndAnEmptyOneLeavesNothing(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.DIGIT8, KeyCode.ENTER);
        await(() -> story.focused() instanceof TextArea);
        robot.write("samen");
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> story.session().board().table().laid().size() == 2);
        CardRef first = story.session().board().table().laid().getFirst();
        assertThat(story.session().board().ink().at(first, 0, Layer.WALL).size())
                .isEqualTo(1);
        robot.type(KeyCode.ENTER);
        await(() -> story.focused() instanceof TextArea);
        robot.type(KeyCode.ESCAPE);
        await(() -> !(story.focused() instanceof TextArea));
        assertThat(ink().isEmpty()).isTrue();
        assertThat(story.session().board().table().laid()).hasSize(2);
    }

    @Test
    void aNoteIsStuckOnTheCardAndWhoseStickyItIsOnlyTheDeskTells(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> story.focused() instanceof TextArea);
        robot.write("vertrouwen");
        Node sticks = robot.lookup((Node node) -> node instanceof Button button
                        && new Texts(Language.NL).get(NotesText.NOTE_STICK).equals(button.getAccessibleText()))
                .query();
        robot.interact(((Button) sticks)::fire);
        await(() -> !ink().isEmpty());
        assertThat(sticky().text()).isEqualTo("vertrouwen");
        InkPlace place = new InkPlace(story.session().current().orElseThrow(), 0, Layer.WALL);
        Mark ofAnna = sticky().of(new Mark.Sort(InkColour.BLUE, "p1", ""));
        robot.interact(() -> story.controller().perform(new ChangeInk(InkEdit.put(place, ofAnna), Gesture.RESTYLE)));
        robot.type(KeyCode.ESCAPE, KeyCode.F, KeyCode.F); // by now the small picture of the room has followed
        await(() -> stickies(robot) == 2);
        assertThat(robot.lookup(".ink-sticky.ink-blue").queryAll()).hasSize(2);
        assertThat(robot.lookup(".ink-sticky-name").queryAll()).hasSize(1);
    }

    private static int stickies(FxRobot robot) {
        return robot.lookup(".ink-sticky").queryAll().size();
    }

    private Mark.StickyNote sticky() {
        return (Mark.StickyNote) ink().marks().findFirst().orElseThrow();
    }

    private Drawing ink() {
        return story.session().board().ink().at(story.session().current().orElseThrow(), 0, Layer.WALL);
    }
}
