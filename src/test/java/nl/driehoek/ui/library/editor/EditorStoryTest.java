package nl.driehoek.ui.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.control.decks.EditDesk;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.decks.DeckActions;
import nl.driehoek.ui.library.decks.EditActions;
import nl.driehoek.ui.library.decks.OwnDecksPane;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A teacher makes a deck, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class EditorStoryTest {
    @TempDir
    private static Path folder;

    private final Workbench bench = new Workbench(folder.resolve("decks"));
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 1000, 700));
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
        home();
        bench.work();
    }

    @Test
    void aDeckOfTwoSetsWithThreeKindsOfCardIsMadeSavedAndFoundInTheLibrary(FxRobot robot) {
        fire(robot, "#deck-new");
        robot.write("Wat zie je?");
        rest(robot);
        robot.type(KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        rest(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.type(KeyCode.BACK_SPACE);
        assertThat(value(robot, "text")).isEqualTo("Wat zie je?");
        fire(robot, "#outline-add-card");
        kind(robot, Card.Kind.ASSIGNMENT);
        focus(robot, "#field-text");
        robot.write("Teken de weg.");
        fire(robot, "#add-steps");
        robot.write("Pak een vel.");
        fire(robot, "#outline-add-set");
        robot.write("Woorden");
        robot.interact(() -> outline(robot).getSelectionModel().selectLast());
        kind(robot, Card.Kind.DEFINITION);
        focus(robot, "#field-title");
        robot.write("Buurt");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        rest(robot);
        assertThat(bench.decks()).as("something is still to be done").doesNotExist();
        fire(robot, "#editor-go-to");
        robot.write("Wat je lopend haalt.");
        rest(robot);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        rest(robot);
        Deck deck =
                bench.library().libraryProperty().get().orElseThrow().decks().getFirst();
        assertThat(deck.info().title()).isEqualTo("Mijn deck");
        assertThat(deck.sets()).extracting(set -> set.title()).containsExactly("Eerste set", "Woorden");
        assertThat(deck.cards())
                .extracting(Card::kind)
                .contains(Card.Kind.QUESTION, Card.Kind.ASSIGNMENT, Card.Kind.DEFINITION);
        assertThat(folder.resolve("deck-drafts")).isEmptyDirectory();
        outlineMoves(robot);
        robot.interact(() -> ((EditorPage) root.getChildren().getFirst()).back());
        rest(robot);
        assertThat(robot.lookup("Waar je mee bezig bent").tryQuery().map(Node::isVisible))
                .contains(true);
    }

    /** A card goes up over the end of the set before, and Delete takes it away until that is undone. */
    private void outlineMoves(FxRobot robot) {
        robot.interact(() -> {
            outline(robot).getSelectionModel().selectLast();
            outline(robot).requestFocus();
        });
        int rows = outline(robot).getItems().size();
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(outline(robot).getItems().getLast().level()).isEqualTo(Row.Level.SET);
        robot.type(KeyCode.DELETE);
        assertThat(outline(robot).getItems()).hasSize(rows - 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(outline(robot).getItems()).hasSize(rows);
        rest(robot);
    }

    private static void kind(FxRobot robot, Card.Kind kind) {
        ComboBox<Card.Kind> box = robot.lookup("#card-kind").query();
        robot.interact(() -> box.setValue(kind));
    }

    private static ListView<Row> outline(FxRobot robot) {
        return robot.lookup("#outline").query();
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private void fire(FxRobot robot, String id) {
        focus(robot, id);
        robot.type(KeyCode.SPACE);
        rest(robot);
    }

    private static String value(FxRobot robot, String field) {
        return robot.lookup("#field-" + field).queryTextInputControl().getText();
    }

    private void rest(FxRobot robot) {
        robot.interact(bench::work);
    }

    private void home() {
        root.getChildren().setAll(new OwnDecksPane(bench.own(), new Texts(Language.NL), actions()));
    }

    private DeckActions actions() {
        EditActions edit = new EditActions(
                bench.own().editing(),
                (beginning, gone) -> bench.own()
                        .editing()
                        .begin(
                                beginning,
                                editor -> editor.ifPresentOrElse(
                                        found -> {
                                            EditorPage page = new EditorPage(
                                                    found, new Texts(Language.NL), bench.own()::changed, this::home);
                                            root.getChildren().setAll(page);
                                            page.requestFocus();
                                        },
                                        gone)),
                (EditDesk.Pending one) -> bench.own().editing().drop(one.key()));
        return new DeckActions(List::of, _ -> Optional.empty(), _ -> Optional.empty(), () -> {}, (_, _) -> {}, edit);
    }
}
