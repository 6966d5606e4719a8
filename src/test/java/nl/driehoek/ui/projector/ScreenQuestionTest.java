package nl.driehoek.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A question that comes while somebody writes, and how it is answered by keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class ScreenQuestionTest {
    // The numbers lie within the one screen that a test has, and beside the question.
    private static final Area DESK = new Area(300, 0, 400, 1000);
    private static final Area BOARD = new Area(0, 0, 300, 100);
    private static final Area BEAMER = new Area(700, 0, 300, 100);

    private final List<Area> chosen = new ArrayList<>();
    private TextArea note;
    private ScreenQuestion question;
    private int refused;

    @Start
    void start(Stage stage) {
        note = new TextArea();
        Settings settings = new Settings(Map.of(), false);
        question = new ScreenQuestion(note, settings.desk(), new Texts(Language.NL), this::answered, () -> {
            refused++;
            question.close();
        });
        stage.setScene(new Scene(question, 900, 700));
        settings.desk().style(stage.getScene());
        stage.show();
        note.requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(question::close);
    }

    @Test
    void whoWritesWritesOn(FxRobot robot) {
        robot.write("met 1");
        robot.interact(() -> question.ask(DESK, List.of(BOARD, BEAMER)));
        robot.write(" of 2 ").type(KeyCode.SPACE, KeyCode.ENTER);
        assertThat(note.getText()).isEqualTo("met 1 of 2  \n");
        assertThat(note.isFocused()).isTrue();
        assertThat(chosen).isEmpty();
    }

    @Test
    void aNumberChoosesOnceSomebodyWentThereAndIsNotWritten(FxRobot robot) {
        robot.interact(() -> question.ask(DESK, List.of(BOARD, BEAMER)));
        robot.type(KeyCode.F6).write("7");
        assertThat(chosen).isEmpty();
        robot.write("2x");
        assertThat(chosen).containsExactly(BEAMER);
        assertThat(note.getText()).isEqualTo("x");
    }

    @Test
    void theWayInIsAlsoTheWayBackAndEscapeAnswersLater(FxRobot robot) {
        robot.interact(() -> question.ask(DESK, List.of(BOARD, BEAMER)));
        robot.type(KeyCode.F6, KeyCode.F6).write("a");
        robot.type(KeyCode.ESCAPE);
        assertThat(refused).as("by somebody who writes").isZero();
        robot.type(KeyCode.F6, KeyCode.ESCAPE).write("b");
        assertThat(refused).isOne();
        assertThat(note.getText()).isEqualTo("ab");
        robot.type(KeyCode.F6).write("1");
        assertThat(chosen).as("nothing is asked").isEmpty();
    }

    @Test
    void aClickChoosesAndLeavesWhoeverWritesWhereTheyWere(FxRobot robot) {
        robot.interact(() -> question.ask(DESK, List.of(BOARD, BEAMER)));
        robot.clickOn((Button button) -> button.getText().startsWith("1: links"))
                .write("c");
        assertThat(chosen).containsExactly(BOARD);
        assertThat(note.getText()).isEqualTo("c");
    }

    @Test
    void eachScreenShowsItsNumberForAsLongAsItIsAsked(FxRobot robot) {
        robot.interact(() -> question.ask(DESK, List.of(BOARD, BEAMER)));
        assertThat(Window.getWindows()).hasSize(3);
        robot.interact(() -> question.ask(DESK, List.of(BEAMER)));
        assertThat(Window.getWindows()).hasSize(2);
        robot.interact(question::close);
        assertThat(Window.getWindows()).hasSize(1);
    }

    private void answered(Area screen) {
        chosen.add(screen);
        question.close();
    }
}
