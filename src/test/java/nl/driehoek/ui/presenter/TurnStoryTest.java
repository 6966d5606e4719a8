package nl.driehoek.ui.presenter;

import static nl.driehoek.ui.presenter.DeskStory.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Turns;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.turn.TurnStrip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A round in which everybody gets a card of their own: by keys alone, and with the strip below the card and its menu. */
@ExtendWith(ApplicationExtension.class)
class TurnStoryTest {
    private static final Edition KIT = PlayFixture.edition();

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private PresenterContext desk;
    private TurnStrip strip;
    private int written;
    private DeskStory story;

    @Start
    void start(Stage stage) {
        story = new DeskStory(stage, "Anna", "Bas");
    }

    @AfterEach
    void stop() {
        story.end();
        io.shutdownNow();
    }

    @Test
    void everybodyGetsACardASkipCostsNoTurnAndTheAnswerGoesToWhoseTurnItIs(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.O);
        await(() -> story.session().board().turns().areTaken());
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> story.session().board().turns().whose().filter("p1"::equals).isPresent());
        robot.lookup("Anna is aan de beurt").query();
        robot.type(KeyCode.X, KeyCode.D);
        await(() -> story.session().board().turns().whose().filter("p2"::equals).isPresent());
        assertThat(story.session().board().turns().dealt()).hasSize(2);
        robot.lookup("Kaart voor Anna").query();
        CardRef card = story.session().current().orElseThrow();
        robot.type(KeyCode.O);
        await(() -> story.focused() instanceof TextArea);
        robot.write("luisteren");
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> story.session().board().turns().whose().filter("p1"::equals).isPresent());
        assertThat(story.session().board().writing().text(FieldKey.answer(card, "p2")))
                .isEqualTo("luisteren");
    }

    @BeforeEach
    void layStrip() {
        desk = new PresenterContext(
                new SessionConnection(
                        PlayFixture.play(
                                PlayFixture.setup(KIT, List.of("1.1"), "Anna", "Bas", "Chris"),
                                KIT,
                                new MemoryJournal(),
                                io,
                                Runnable::run),
                        new Lifetime()),
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new PromptAlarm());
        strip = new TurnStrip(desk, () -> written++, () -> {});
    }

    @Test
    void itIsThereOnlyWhileTurnsAreTaken() {
        assertThat(strip.isVisible() || strip.isManaged()).isFalse();
        perform(new StartTurns());
        assertThat(strip.isVisible() && strip.isManaged()).isTrue();
        assertThat(words()).containsExactly("Anna begint", "Schrijf op", "Volgorde");
        choose("Stop met beurten");
        assertThat(strip.isVisible() || strip.isManaged()).isFalse();
        perform(new Undo());
        assertThat(strip.isVisible()).isTrue();
    }

    @Test
    void itSaysWhoseTurnItIsAndLeadsToThatAnswer() {
        perform(new StartTurns());
        Button write = (Button) strip.getChildren().get(2);
        assertThat(write.isDisabled()).isTrue();
        perform(new Draw());
        assertThat(words()).startsWith("Anna is aan de beurt", "daarna Bas");
        assertThat(write.isDisabled()).isFalse();
        write.fire();
        assertThat(written).isEqualTo(1);
    }

    @Test
    void theCardIsHandedOnToWhoFollows() {
        perform(new StartTurns());
        perform(new Draw());
        choose("Geef deze kaart door aan Bas");
        assertThat(turns().whose()).contains("p2");
        assertThat(desk.model().getValue().table().laid()).hasSize(1);
        assertThat(words()).startsWith("Bas is aan de beurt", "daarna Chris");
        perform(new Undo());
        assertThat(turns().whose()).contains("p1");
    }

    @Test
    void whoIsPassedOverGivesWayToTheNextInTheCircle() {
        perform(new StartTurns());
        perform(new Draw());
        choose("Sla Bas deze keer over");
        assertThat(words()).startsWith("Anna is aan de beurt", "daarna Chris");
        perform(new Draw());
        assertThat(words()).startsWith("Chris is aan de beurt", "daarna Anna");
    }

    @Test
    void theMenuNamesEverybodyAndChecksWhoFollows() {
        perform(new StartTurns());
        perform(new Draw());
        assertThat(followers()).containsExactly("Hierna Anna (is nu aan de beurt)", "Hierna Bas*", "Hierna Chris");
        choose("Hierna Chris");
        assertThat(turns().next()).contains("p3");
        assertThat(followers()).containsExactly("Hierna Anna (is nu aan de beurt)", "Hierna Bas", "Hierna Chris*");
        choose("Hierna Chris");
        assertThat(followers()).as("chosen once more").last().isEqualTo("Hierna Chris*");
    }

    private List<String> followers() {
        Event.fireEvent(menu(), new Event(MenuButton.ON_SHOWING));
        return menu().getItems().stream()
                .filter(RadioMenuItem.class::isInstance)
                .map(item -> item.getText() + (((RadioMenuItem) item).isSelected() ? "*" : ""))
                .toList();
    }

    private void choose(String words) {
        Event.fireEvent(menu(), new Event(MenuButton.ON_SHOWING));
        MenuItem wanted = menu().getItems().stream()
                .filter(item -> Objects.equals(item.getText(), words))
                .findFirst()
                .orElseThrow();
        assertThat(wanted.isDisable()).isFalse();
        wanted.fire();
    }

    private MenuButton menu() {
        return (MenuButton) strip.getChildren().getLast();
    }

    private List<String> words() {
        return strip.getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Turns turns() {
        return desk.model().getValue().session().board().turns();
    }

    private void perform(SessionCommand command) {
        desk.perform(command);
    }
}
