package nl.driehoek.ui.library.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.control.decks.Changing;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.deckfile.SampleDecks;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody makes a card their own and looks at it again when the deck has a newer edition, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class LayerStoryTest {
    private static final String CARD = "1.1-q1";
    private static final Texts TEXTS = new Texts(Language.NL);

    @TempDir
    private Path folder;

    private final List<CardRef> wanted = new ArrayList<>();
    private final List<Boolean> listed = new ArrayList<>();
    private final ManualAlarm alarm = new ManualAlarm();
    private final StackPane root = new StackPane();
    private boolean closed;
    private Changing here;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 1000, 700));
        root.getStyleClass().add("library");
        root.addEventHandler(ChangeCardEvent.CHANGE, wish -> {
            wanted.add(wish.card());
            listed.add(wish.isFromList());
        });
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
    }

    @Test
    void aCardIsChangedAndTheNewerEditionIsDecidedUponByTheKeyboardAlone(FxRobot robot) {
        here = new Changing(folder, SampleDecks.sound());
        form(robot);
        robot.type(KeyCode.END);
        robot.write(" Vertel.");
        robot.interact(alarm::ring);
        robot.interact(here::work);
        assertThat(robot.lookup("In het deck: Wat weet je al?").tryQuery()).isPresent();
        to(robot, "Bewaar");
        assertThat(closed).isTrue();
        assertThat(here.card(CARD).text()).isEqualTo("Wat weet je al? Vertel.");
        here.comes(SampleDecks.soundWith("Wat weet je al?", "Wat weet jij?"));
        differences(robot);
        assertThat(robot.lookup("Wat weet jij?").tryQuery()).isPresent();
        to(robot, "Pas deze kaart aan voor mezelf");
        assertThat(wanted).containsExactly(here.ref(CARD));
        assertThat(listed).as("there the way back leads to this list").containsExactly(true);
        to(robot, "Neem de nieuwe over");
        assertThat(here.card(CARD).text()).isEqualTo("Wat weet jij?");
        to(robot, "Maak de laatste wijziging ongedaan");
        assertThat(robot.lookup("Pas deze kaart aan voor mezelf").tryQuery())
                .as("also once the list changed")
                .isPresent();
        assertThat(here.card(CARD).text()).isEqualTo("Wat weet je al? Vertel.");
        to(robot, "Terug naar de kaart van het deck");
        assertThat(here.card(CARD).text()).isEqualTo("Wat weet jij?");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWouldNotDoIsSaidAndNotSavedAndComesBackAsItWasTyped(FxRobot robot) {
        here = new Changing(folder, SampleDecks.sound());
        form(robot);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        robot.type(KeyCode.DELETE);
        to(robot, "Bewaar");
        assertThat(closed).isFalse();
        assertThat(robot.lookup(".notice").query().isVisible()).isTrue();
        form(robot);
        robot.write("Iets anders.");
        to(robot, "Bewaar");
        assertThat(closed).isTrue();
        assertThat(here.card(CARD).text()).isEqualTo("Iets anders.");
    }

    private void form(FxRobot robot) {
        var texts = here.texts(CARD);
        robot.interact(() -> {
            CardForm form = new CardForm(here.changes(), texts, TEXTS, alarm, () -> closed = true);
            root.getChildren().setAll(form);
            form.requestFocus();
        });
        robot.interact(here::work);
    }

    private void differences(FxRobot robot) {
        robot.interact(() -> root.getChildren().setAll(new DifferencesPane(here.changes(), TEXTS, () -> {})));
    }

    private void to(FxRobot robot, String name) {
        Button button = robot.lookup(name).queryAs(Button.class);
        assertThat(button.isFocusTraversable()).isTrue();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(here::work);
    }
}
