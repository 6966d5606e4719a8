package nl.driehoek.ui.library.decks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.ManualScheduler;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.table.Separator;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Successor;
import nl.driehoek.store.MemorySettings;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A teacher adds what was given, makes a deck of a table and passes one on, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class OwnDecksStoryTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    @TempDir
    private Path folder;

    private final ManualScheduler worker = new ManualScheduler();
    private final Background background = new Background(worker, Runnable::run);
    private final MemoryJournal journal = new MemoryJournal();
    private final LibraryController library = new LibraryController(
            background,
            this::found,
            new SessionDesk(
                    journal,
                    new Recorder(journal, worker, Runnable::run),
                    new MemorySettings(),
                    Clock.systemUTC(),
                    new Random(1),
                    Faces.NONE),
            Locale.of("nl"),
            _ -> {},
            Successor.NONE);
    private final StackPane root = new StackPane();
    private final List<Path> chosen = new ArrayList<>();

    @Start
    void start(Stage stage) {
        library.load();
        OwnDecks desk = new OwnDecks(folder.resolve("decks"), this::found, background, library);
        EditActions edit = new EditActions(desk.editing(), (_, _) -> {}, _ -> {});
        DeckActions actions = new DeckActions(
                () -> List.copyOf(chosen),
                name -> Optional.of(folder.resolve(name + ".driehoek")),
                name -> Optional.of(folder.resolve(name + ".csv")),
                () -> {},
                (_, _) -> {},
                edit);
        stage.setScene(new Scene(root, 900, 700));
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
        root.getChildren().setAll(new OwnDecksPane(desk, TEXTS, actions));
        worker.runNow();
    }

    @Test
    void aDeckIsSeenBeforeItIsAddedAndNotAddedTwice(FxRobot robot) {
        choose(robot, write("gekregen.json", SampleDecks.sound()));
        assertThat(found().editions()).isEmpty();
        assertThat(focused(robot).getId()).isEqualTo("deck-add");
        press(robot, KeyCode.SPACE);
        assertThat(found().editions()).hasSize(1);
        assertThat(banner(robot))
                .isEqualTo(TEXTS.get(OwnDeckText.ADDED, deck().info().title()));
        choose(robot, chosen.getFirst());
        assertThat(focused(robot).getId()).isEqualTo("deck-leave");
        press(robot, KeyCode.SPACE);
        assertThat(found().editions()).hasSize(1);
        assertThat(focused(robot).getId()).isEqualTo("deck-add-file");
    }

    /** Whoever presses a key twice is not led out in between. */
    @Test
    void theKeyboardStaysHereWhileAFileIsAdded(FxRobot robot) {
        choose(robot, write("gekregen.json", SampleDecks.sound()));
        robot.type(KeyCode.SPACE);
        assertThat(focused(robot)).isInstanceOf(OwnDecksPane.class);
        robot.interact(worker::runNow);
        robot.interact(worker::runNow);
        assertThat(focused(robot).getId()).isEqualTo("deck-add-file");
    }

    @Test
    void theWayBackFromALookAtAFileLeadsToTheDecksAndThenOut(FxRobot robot) {
        choose(robot, write("gekregen.json", SampleDecks.sound()));
        OwnDecksPane pane = (OwnDecksPane) root.getChildren().getFirst();
        PageScroll scroll = (PageScroll) pane.lookup(".page-scroll");
        robot.interact(() -> scroll.setVvalue(1));
        robot.interact(() -> assertThat(pane.back()).isTrue());
        assertThat(scroll.getVvalue()).as("where the keyboard is").isZero();
        assertThat(found().editions()).as("nothing is added").isEmpty();
        assertThat(focused(robot).getId()).isEqualTo("deck-add-file");
        robot.interact(() -> assertThat(pane.back()).isFalse());
    }

    @Test
    void whatAnUpdateWouldTakeAwayIsSaidBefore(FxRobot robot) {
        choose(robot, write("vragen.csv", "Vraag\nWie belt wie?\nWat mis je?\n"));
        robot.interact(() -> robot.lookup("#deck-make").query().requestFocus());
        press(robot, KeyCode.SPACE);
        String gone = deck().cards().toList().getLast().id();
        choose(robot, write("nieuwer.json", without(gone)));
        assertThat(robot.lookup(".deck-preview .strong").queryLabeled().getText())
                .contains(TEXTS.get(OwnDeckText.MISSING, 1));
        assertThat(focused(robot).getId()).isEqualTo("deck-update");
        press(robot, KeyCode.SPACE);
        assertThat(deck().cards().map(Card::text)).containsExactly("Wie belt wie?");
    }

    /** The deck that is there, without one of its cards. */
    private String without(String card) {
        String text = found().editions().getFirst().json();
        return text.replaceAll("(?s),\\s*\\{[^{}]*\"id\" ?: ?\"" + card + "\"[^{}]*\\}", "");
    }

    @Test
    void thePlaceIsAsHighAsWhatIsInIt(FxRobot robot) {
        choose(robot, write("gekregen.json", SampleDecks.sound()));
        press(robot, KeyCode.SPACE);
        choose(robot, chosen.getFirst());
        robot.interact(() -> {
            OwnDecksPane pane = (OwnDecksPane) root.getChildren().getFirst();
            Region page = (Region) pane.lookup(".page");
            for (double width : new double[] {640, 420, 300}) {
                pane.resize(width, pane.prefHeight(width));
                pane.layout();
                assertThat(page.getHeight()).isBetween(pane.getHeight() - 60, pane.getHeight());
            }
        });
    }

    @Test
    void ofTwoFilesTheBrokenOneKeepsTheOtherFromNothing(FxRobot robot) {
        choose(robot, write("stuk.json", "{"), write("heel.json", SampleDecks.sound()));
        press(robot, KeyCode.SPACE);
        assertThat(found().editions()).hasSize(1);
        assertThat(banner(robot))
                .contains(TEXTS.get(OwnDeckText.REFUSED, "stuk.json"))
                .contains(TEXTS.get(OwnDeckText.ADDED, deck().info().title()));
    }

    /** Whoever says how a table is to be read goes on where they were, with what they said before. */
    @Test
    void aTableBecomesADeckAndWhatWasTypedStaysWhenItIsReadAnew(FxRobot robot) {
        choose(robot, write("vragen.csv", "Vraag;Thema\nWie belt wie?;Contact\nWat mis je, en wie?;Contact\n"));
        assertThat(focused(robot).getId()).isEqualTo("deck-title");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Voor mei");
        robot.push(KeyCode.TAB);
        ComboBox<Separator> before = separator(robot);
        assertThat(before.getValue()).isEqualTo(Separator.SEMICOLON);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.UP);
        assertThat(separator(robot)).isNotSameAs(before);
        assertThat(separator(robot).getValue()).isEqualTo(Separator.SEMICOLON);
        assertThat(robot.lookup("#deck-title").queryAs(TextField.class).getText())
                .isEqualTo("Voor mei");
        robot.interact(() -> robot.lookup("#deck-make").query().requestFocus());
        press(robot, KeyCode.SPACE);
        assertThat(deck().info().title()).isEqualTo("Voor mei");
        assertThat(deck().cards().map(Card::text)).containsExactly("Wie belt wie?", "Wat mis je, en wie?");
        Node table = robot.lookup(TEXTS.get(OwnDeckText.AS_TABLE)).query();
        robot.interact(table::requestFocus);
        press(robot, KeyCode.SPACE);
        assertThat(folder.resolve("Voor mei.csv")).content().contains("Wie belt wie?");
    }

    @Test
    void whoPassesADeckOnStaysAtThatDeck(FxRobot robot) {
        choose(robot, write("gekregen.json", SampleDecks.sound()));
        press(robot, KeyCode.SPACE);
        Node share = robot.lookup(TEXTS.get(OwnDeckText.SHARE)).query();
        robot.interact(share::requestFocus);
        press(robot, KeyCode.SPACE);
        assertThat(folder.resolve(deck().id() + ".driehoek")).isNotEmptyFile();
        assertThat(banner(robot)).contains(deck().id() + ".driehoek");
        assertThat(focused(robot)).isSameAs(share);
    }

    private Found found() {
        return new Found(DeckFolder.read(List.of(folder.resolve("decks"))).editions(), List.of());
    }

    private Deck deck() {
        return found().editions().stream().map(Edition::deck).findFirst().orElseThrow();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void choose(FxRobot robot, Path... files) {
        chosen.clear();
        chosen.addAll(List.of(files));
        robot.interact(() -> robot.lookup("#deck-add-file").query().requestFocus());
        press(robot, KeyCode.SPACE);
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.type(key);
        robot.interact(worker::runNow);
        robot.interact(worker::runNow);
    }

    private Node focused(FxRobot robot) {
        robot.interact(() -> {});
        return root.getScene().getFocusOwner();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Separator> separator(FxRobot robot) {
        assertThat(focused(robot)).isInstanceOf(ComboBox.class);
        return (ComboBox<Separator>) focused(robot);
    }

    private static String banner(FxRobot robot) {
        return robot.lookup(".notice > .row-words").queryLabeled().getText();
    }
}
