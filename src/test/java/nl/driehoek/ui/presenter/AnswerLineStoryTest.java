package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What people say is noted in one line, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
class AnswerLineStoryTest {
    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, "Anna", "Bas", "Anneke", "Zoë", "Ayşe");
    }

    @AfterEach
    void stop() {
        story.end();
    }

    @Test
    void lettersTabAnswerEnterAndBackToTheCard(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.J);
        await(() -> story.focused() instanceof TextField);
        robot.write("zo");
        await(() -> says(robot, "Tab: Zoë"));
        robot.type(KeyCode.TAB).write("meer tijd").type(KeyCode.ENTER);
        await(() -> answer("p4").equals("meer tijd"));
        assertThat(says(robot, "Genoteerd bij Zoë")).isTrue();
        robot.write("an").type(KeyCode.TAB, KeyCode.TAB).write("rust").type(KeyCode.ENTER);
        await(() -> answer("p3").equals("rust"));
        robot.write("zo").type(KeyCode.TAB).write("en geduld").type(KeyCode.ENTER);
        await(() -> answer("p4").equals("meer tijd\nen geduld"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> answer("p4").equals("meer tijd"));
        assertThat(says(robot, "Genoteerd bij Zoë")).isFalse();
        robot.type(KeyCode.ESCAPE);
        await(() -> !(story.focused() instanceof TextInputControl));
        robot.type(KeyCode.D);
        await(() -> story.session().board().table().laid().size() == 2);
    }

    @Test
    void withoutANameItIsTheGroupsAndTalliesAddUp(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.J);
        await(() -> story.focused() instanceof TextField);
        robot.write("dat verschilt").type(KeyCode.ENTER);
        robot.write("5x ja").type(KeyCode.ENTER).write("1 ja").type(KeyCode.ENTER);
        await(() -> answer(FieldKey.GROUP).equals("dat verschilt\n6× ja"));
        assertThat(says(robot, "Genoteerd bij de groep: 6× ja")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> answer(FieldKey.GROUP).equals("dat verschilt\n5× ja"));
    }

    @Test
    void whereNobodyIsKnownTheTextStaysAndANameCanBeTakenBack(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.J);
        await(() -> story.focused() instanceof TextField);
        robot.write("xy").type(KeyCode.TAB);
        await(() -> says(robot, "Niemand begint met ‘xy’. Je tekst staat er nog."));
        assertThat(line().getText()).isEqualTo("xy");
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).write("ba").type(KeyCode.TAB);
        await(() -> line().getPromptText().equals("Wat zegt Bas?"));
        robot.type(KeyCode.BACK_SPACE);
        await(() -> line().getText().equals("ba"));
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.TAB);
        await(() -> story.focused() != line());
    }

    @Test
    void whatIsTypedBelongsToTheCardAtWhichItWasBegun(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.J);
        await(() -> story.focused() instanceof TextField);
        CardRef first = story.session().current().orElseThrow();
        robot.write("ba").type(KeyCode.TAB).write("nog").type(KeyCode.PAGE_DOWN);
        await(() -> !story.session().current().orElseThrow().equals(first));
        assertThat(says(robot, "Enter noteert dit bij de kaart waar je begon")).isTrue();
        robot.write(" een").type(KeyCode.ENTER);
        await(() -> story.session()
                .board()
                .writing()
                .text(FieldKey.answer(first, "p2"))
                .equals("nog een"));
        assertThat(answer("p2")).isEmpty();
    }

    @Test
    void ofWhomNothingWasNotedIsToldOnceAndPutAway(FxRobot robot) throws TimeoutException {
        for (int i = 0; i < 3; i++) {
            robot.type(KeyCode.ESCAPE, KeyCode.D, KeyCode.J);
            await(() -> story.focused() instanceof TextField);
            for (String name : new String[] {"anna", "bas", "annek", "zoe"}) {
                robot.write(name).type(KeyCode.TAB).write("ja").type(KeyCode.ENTER);
            }
        }
        robot.interact(() -> story.controller().perform(new Draw()));
        await(() -> says(robot, "Al even niets van Ayşe genoteerd"));
        robot.clickOn("Al even niets van Ayşe genoteerd");
        await(() -> line().getPromptText().equals("Wat zegt Ayşe?"));
        robot.type(KeyCode.BACK_SPACE);
        await(() -> line().getText().equals("Ayşe"));
        robot.interact(() -> line().setText(""));
        robot.clickOn((Node node) -> node instanceof Button button && "Verberg dit".equals(button.getAccessibleText()));
        await(() -> !says(robot, "Al even niets van Ayşe genoteerd"));
    }

    @Test
    void afterAnOwnQuestionThereIsRoomForAnother(FxRobot robot) throws TimeoutException {
        CardRef own = new CardRef("ouderbetrokkenheid", "1.1-own");
        robot.interact(() -> story.controller().perform(new Choose(own)));
        assertThat(says(robot, "Nog een eigen vraag")).isFalse();
        robot.interact(() -> story.controller().perform(new WordQuestion(own, "Wat helpt?")));
        robot.clickOn("Nog een eigen vraag");
        await(() -> story.session().current().orElseThrow().equals(own.numbered(2)));
        robot.write("En wie").type(KeyCode.ESCAPE);
        await(() -> story.session().board().writing().question(own.numbered(2)).equals("En wie"));
        assertThat(story.session().board().writing().question(own)).isEqualTo("Wat helpt?");
    }

    private TextField line() {
        return (TextField) story.view().lookup(".answer-line > .text-field");
    }

    private String answer(String who) {
        return story.session()
                .board()
                .writing()
                .text(FieldKey.answer(story.session().current().orElseThrow(), who));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(words).queryAll().stream().anyMatch(AnswerLineStoryTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
