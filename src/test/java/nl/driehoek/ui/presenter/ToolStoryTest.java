package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.SaveState;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A form and a list of a deck that the program does not know, filled in by the keys alone. */
@ExtendWith(ApplicationExtension.class)
class ToolStoryTest {
    private static final CardRef FORM = new CardRef("uitje", "blad");
    private static final CardRef LIST = new CardRef("uitje", "lijst");

    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, PlayFixture.uitje(), "Anna", "Bas");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void aFormIsFilledInFromFieldToFieldAndUndoneStepByStep(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(FORM)));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextInputControl);
        robot.write("naar het bos").type(KeyCode.ENTER);
        robot.write("3-12-2026").type(KeyCode.ENTER);
        robot.write("8u30").push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> story.focused() instanceof CheckBox);
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> story.focused() instanceof TextArea);
        robot.write("samen uit");
        robot.type(KeyCode.ESCAPE);
        Map<String, FieldValue> values = filled(FORM);
        assertThat(values).containsEntry("waarheen", new FieldValue.Text("naar het bos"));
        assertThat(values).containsEntry("dag", new FieldValue.Text("2026-12-03"));
        assertThat(values).containsEntry("vertrek", new FieldValue.Text("08:30"));
        assertThat(values).containsEntry("mee", new FieldValue.Choice(Set.of("brood", "net")));
        assertThat(values).containsEntry("afspraken", new FieldValue.Text("samen uit"));
        assertThat(robot.lookup("Klaar").tryQuery()).isPresent();
        robot.interact(() -> story.controller().perform(new Undo()));
        assertThat(filled(FORM)).doesNotContainKey("afspraken");
        robot.interact(() -> story.controller().perform(new Undo()));
        assertThat(filled(FORM)).containsEntry("mee", new FieldValue.Choice(Set.of("brood")));
        assertThat(robot.lookup("3 december 2026").tryQuery()).isPresent();
    }

    @Test
    void whatIsTypedInAFieldIsNotCalledSavedBeforeItIs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(FORM)));
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextInputControl);
        await(() -> saved());
        boolean[] at = new boolean[1];
        robot.interact(() -> {
            ((TextInputControl) story.focused()).setText("naar zee");
            at[0] = saved();
        });
        assertThat(at[0]).isFalse();
        robot.type(KeyCode.ESCAPE);
        await(() -> saved());
        assertThat(filled(FORM)).containsEntry("waarheen", new FieldValue.Text("naar zee"));
    }

    @Test
    void aSheetThatMayComeNextIsReadyAndShowsWhatWasWrittenMeanwhile(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(FORM)));
        robot.interact(() -> story.controller().perform(new Choose(LIST)));
        await(() -> panes(robot, false) == 1);
        assertThat(panes(robot, true)).isEqualTo(1);
        FieldKey place = new FieldKey(FORM, "waarheen", FieldKey.GROUP);
        robot.interact(() -> story.controller().perform(WriteField.text(place, "naar zee")));
        robot.type(KeyCode.PAGE_UP);
        await(() -> story.session().current().equals(Optional.of(FORM)));
        Set<Node> said = robot.lookup("naar zee").queryAll();
        assertThat(said).anyMatch(ToolStoryTest::isSeen);
        robot.type(KeyCode.F2);
        await(() -> story.focused() instanceof TextInputControl && isSeen(story.focused()));
    }

    /** How many panes of tools are seen, or made without being seen. */
    private static long panes(FxRobot robot, boolean seen) {
        return robot.lookup(".tool-pane").queryAll().stream()
                .filter(pane -> isSeen(pane) == seen)
                .count();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private boolean saved() {
        return story.controller().saveStateProperty().getValue() instanceof SaveState.Saved;
    }

    @Test
    void helpStandsBesideTheFieldAndEscapeLeadsBackToIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(FORM)));
        robot.type(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER)
                .push(KeyCode.CONTROL, KeyCode.ENTER)
                .push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> story.focused() instanceof CheckBox);
        robot.type(KeyCode.F4);
        await(() -> !(story.focused() instanceof CheckBox));
        assertThat(robot.lookup("Spullen").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        await(() -> story.focused() instanceof CheckBox);
        assertThat(filled(FORM)).isEmpty();
        robot.type(KeyCode.ESCAPE);
        await(() -> !(story.focused() instanceof CheckBox));
        robot.type(KeyCode.D);
        await(() -> !story.session().current().equals(Optional.of(FORM)));
    }

    @Test
    void aListIsTickedOffAndShownToTheGroupByKeys(FxRobot robot) throws TimeoutException {
        robot.interact(() -> story.controller().perform(new Choose(LIST)));
        robot.type(KeyCode.F2);
        await(() -> focusedWords().equals("Bestel de bus."));
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN);
        await(() -> focusedWords().equals("Tel de kinderen."));
        robot.type(KeyCode.SPACE, KeyCode.UP);
        await(() -> focusedWords().equals("Geef de brief mee."));
        assertThat(filled(LIST)).containsOnlyKeys("bus", "tel");
        assertThat(robot.lookup("Nog 2 van 4").tryQuery()).isPresent();
        assertThat(robot.lookup("Nog 1 van 2").tryQuery()).isPresent();
        robot.type(KeyCode.F3);
        await(() -> story.session().projection().shown().equals(new Shown.Sheet(FieldKey.GROUP)));
        robot.type(KeyCode.F3);
        await(() -> story.session().projection().shown().equals(Shown.NOTHING));
    }

    /** A digit is the desk's key elsewhere; where words are marked it is a role. */
    @Test
    void wordsOfACaseAreMarkedByDigitsAlone(FxRobot robot) throws TimeoutException {
        CardRef report = new CardRef("uitje", "verslag");
        robot.interact(() -> story.controller().perform(new Choose(report)));
        robot.type(KeyCode.F2);
        await(() -> story.focused().getStyleClass().contains("role-words"));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).type(KeyCode.DIGIT1);
        await(() -> filled(report).values().stream()
                .anyMatch(value -> value.toString().contains("De juf")));
        robot.type(KeyCode.END, KeyCode.DIGIT2);
        await(() -> filled(report).values().stream()
                .anyMatch(value -> value.toString().contains("telde")));
        robot.type(KeyCode.DELETE);
        await(() -> filled(report).size() == 1);
        assertThat(robot.lookup(".tool-sheet .role-buttons").tryQuery()).isPresent();
        assertThat(robot.lookup(".page-scroll .role-buttons").tryQuery())
                .as("the roles stay in sight while the text scrolls")
                .isEmpty();
        robot.interact(() -> story.controller().perform(new Choose(LIST)));
        await(() -> robot.lookup(".role-buttons").tryQuery().isEmpty());
    }

    @Test
    void nothingLiesOverThePileNorOverACardThatAsksForNothing(FxRobot robot) throws TimeoutException {
        assertThat(robot.lookup(".tool-sheet").query().isVisible())
                .as("at the start")
                .isFalse();
        robot.interact(() -> story.controller().perform(new Choose(FORM)));
        assertThat(robot.lookup(".tool-sheet").query().isVisible()).isTrue();
        robot.interact(() -> story.controller().perform(new Choose(new CardRef("uitje", "vraag"))));
        assertThat(robot.lookup(".tool-sheet").query().isVisible()).isFalse();
    }

    private String focusedWords() {
        return story.focused() instanceof Labeled labeled ? labeled.getText() : "";
    }

    private Map<String, FieldValue> filled(CardRef card) {
        WaitForAsyncUtils.waitForFxEvents();
        return story.session().board().writing().filled(card, FieldKey.GROUP);
    }
}
