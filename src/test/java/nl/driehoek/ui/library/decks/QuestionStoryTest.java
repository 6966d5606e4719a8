package nl.driehoek.ui.library.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.control.decks.Changing;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A facilitator keeps questions of a session for later, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class QuestionStoryTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    @TempDir
    private Path folder;

    private final StackPane root = new StackPane();
    private boolean done;
    private Changing here;
    private OwnDecks desk;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 900, 700));
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
    }

    @Test
    void oneOfTheQuestionsGoesToANewDeckAndAnotherToTheSameOne(FxRobot robot) {
        here = new Changing(folder, SampleDecks.sound());
        desk = here.decks();
        show(robot, new QuestionsPane.Asked(List.of("Wie helpt wie?", "Wat mis je?"), List.of("Wie helpt wie?")));
        assertThat(robot.lookup(".check-box").<CheckBox>queryAllAs(CheckBox.class))
                .extracting(CheckBox::isSelected)
                .containsExactly(true, false);
        assertThat(robot.lookup(".check-box").query().isFocused()).isTrue();
        assertThat(free(robot.lookup(".check-box").query()))
                .as("room for the ring round the focus")
                .isGreaterThanOrEqualTo(4);
        title(robot, "Voor later");
        save(robot);
        assertThat(cards("Voor later")).containsExactly("Wie helpt wie?");
        assertThat(robot.lookup(".notice").query().isVisible()).isTrue();
        assertThat(robot.lookup("#question-save").query().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup(".check-box").nth(1).query().requestFocus());
        robot.type(KeyCode.SPACE);
        save(robot);
        assertThat(cards("Voor later")).containsExactly("Wie helpt wie?", "Wat mis je?");
        robot.interact(() -> robot.lookup("Klaar").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(done).isTrue();
    }

    private void show(FxRobot robot, QuestionsPane.Asked asked) {
        robot.interact(() -> {
            QuestionsPane pane = new QuestionsPane(desk, asked, TEXTS, () -> done = true);
            Sheets sheets = new Sheets(new StackPane(), "Sluit", () -> {});
            root.getChildren().setAll(sheets);
            sheets.open("Eigen vragen", pane);
            here.work();
        });
    }

    /** What is free at the left of a node in the page that it is on. */
    private double free(Node node) {
        Node page = root.lookup(".own-decks > .page-scroll");
        return page.sceneToLocal(node.localToScene(0, 0)).getX();
    }

    private void title(FxRobot robot, String title) {
        robot.interact(() -> robot.lookup(".text-field")
                .match(TextField.class::isInstance)
                .queryAs(TextField.class)
                .requestFocus());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        robot.write(title);
    }

    private void save(FxRobot robot) {
        robot.interact(() -> robot.lookup("#question-save").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(here::work);
    }

    private List<String> cards(String title) {
        return DeckFolder.read(List.of(folder)).editions().stream()
                .map(Edition::deck)
                .filter(deck -> deck.info().title().equals(title))
                .flatMap(Deck::cards)
                .map(Card::text)
                .toList();
    }
}
