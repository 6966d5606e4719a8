package nl.driehoek.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.Preview;
import nl.driehoek.print.PrintWish;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.choice.Item;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportPaneTest {
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.FIRST);
    private final Actions actions = new Actions();
    private Stage stage;
    private final Texts texts = new Texts(Language.NL);
    private ExportPane<Choice> pane;

    @Start
    void start(Stage given) {
        stage = given;
        pane = new ExportPane<>(
                choice,
                new ExportChoices(choice, EnumSet.allOf(Format.class), texts),
                actions,
                (_, what) -> what.run(),
                texts);
        StackPane window = new StackPane(new Button("Iets anders"));
        Scene scene = new Scene(window, 960, 680);
        new ThemeManager(ColourScheme.LIGHT).style(scene);
        stage.setScene(scene);
        stage.show();
        window.getChildren().add(pane);
        pane.requestFocus(); // at once, as over a window that is open
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void aFormatIsChosenByArrowsAndEachChoiceIsShownBeforeItIsSaved(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        assertThat(choice.get().format()).isEqualTo(Format.PDF);
        robot.type(KeyCode.ENTER);
        assertThat(actions.previewed).endsWith(Format.PDF);
        assertThat(actions.saved).containsExactly(choice.get());
    }

    @Test
    void whatIsForEachParticipantHoldsWhatTheyTakeHome(FxRobot robot) {
        robot.interact(() -> button(robot, "Voor elke deelnemer").fire());
        assertThat(choice.get().contents()).isEqualTo(Contents.TAKEN_HOME);
        assertThat(choice.get().division()).isEqualTo(Division.PAGE_EACH);
        robot.interact(() ->
                choice.set(choice.get().with(choice.get().contents().with(Item.NOTES, true))));
        assertThat(robot.lookup("Hier staat ook in wat alleen voor jou bedoeld was.")
                        .query()
                        .isVisible())
                .isTrue();
    }

    @Test
    void workIsFollowedAndCanBeStopped(FxRobot robot) {
        robot.interact(() -> button(robot, "Bewaren…").fire());
        robot.interact(() -> actions.follow.at(0.5));
        assertThat(button(robot, "Bewaren…").isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(actions.told).containsExactly("stop");
        robot.interact(() -> actions.follow.failed("De schijf is vol."));
        assertThat(robot.lookup("De schijf is vol.").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(actions.told).containsExactly("stop", "close");
    }

    @Test
    void aPrinterIsChosenOnTheSameSheetAndItIsToldWhereThereIsNone(FxRobot robot) {
        robot.interact(() -> choice.set(choice.get().with(Format.PDF)));
        robot.interact(() -> button(robot, "Afdrukken…").fire());
        assertThat(robot.lookup((javafx.scene.control.Label label) ->
                                label.getText().startsWith("Deze computer heeft geen printer"))
                        .tryQuery())
                .isPresent();
        actions.printers = List.of("Gang", "Kamer 3");
        robot.interact(() -> button(robot, "Afdrukken…").fire());
        robot.interact(() -> button(robot, "Print").fire());
        assertThat(actions.wishes).containsExactly(new PrintWish("Gang", 1, 1, PrintWish.END, false));
        robot.interact(() -> actions.follow.at(0));
        robot.interact(() -> actions.follow.done("Onderweg."));
        assertThat(button(robot, "Bewaren…").isVisible()).isTrue();
        robot.interact(() -> button(robot, "Afdrukken…").fire());
        robot.type(KeyCode.ESCAPE);
        assertThat(button(robot, "Bewaren…").isVisible()).isTrue();
        assertThat(actions.told).isEmpty();
    }

    @Test
    void whileAPrinterIsLookedForSomethingElseCanBeChosenAndNothingGetsInTheWay(FxRobot robot) {
        actions.printers = List.of("Gang");
        actions.slow = true;
        robot.interact(() -> choice.set(choice.get().with(Format.PDF)));
        robot.interact(() -> button(robot, "Afdrukken…").fire());
        assertThat(robot.lookup("Even kijken welke printers er zijn …").query().isVisible())
                .isTrue();
        robot.interact(() -> choice.set(choice.get().with(Format.JSON)));
        assertThat(actions.previewed).endsWith(Format.JSON);
        robot.interact(() -> actions.waiting.accept(actions.printers));
        assertThat(button(robot, "Bewaren…").isVisible()).isTrue();
        robot.interact(() -> choice.set(choice.get().with(Format.PDF)));
        assertThat(button(robot, "Afdrukken…").isDisabled()).isFalse();
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup((Button button) -> words.equals(button.getText())).queryButton();
    }

    private static final class Actions implements ExportActions<Choice> {
        private final List<Format> previewed = new ArrayList<>();
        private final List<Choice> saved = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final List<PrintWish> wishes = new ArrayList<>();
        private List<String> printers = List.of();
        private Consumer<List<String>> waiting;
        private boolean slow;
        private Follow follow;

        @Override
        public void preview(Choice wanted, Consumer<Preview> made, Runnable failed) {
            previewed.add(wanted.format());
            made.accept(new Preview.Words("# " + wanted.format()));
        }

        @Override
        public void save(Choice wanted, Follow following) {
            saved.add(wanted);
            follow = following;
        }

        @Override
        public void stop() {
            told.add("stop");
        }

        @Override
        public boolean isPrintable(Choice wanted) {
            return wanted.format().isRead();
        }

        @Override
        public void printers(Consumer<List<String>> found) {
            if (slow) {
                waiting = found;
            } else {
                found.accept(printers);
            }
        }

        @Override
        public void print(Choice wanted, PrintWish wish, Follow following) {
            wishes.add(wish);
            follow = following;
        }

        @Override
        public void close() {
            told.add("close");
        }
    }
}
