package nl.driehoek.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.manual.Manual;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.topic.HelpPage;
import nl.driehoek.ui.topic.HelpTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody asks for help at several places, reads, searches and goes back to work. */
@ExtendWith(ApplicationExtension.class)
class HelpFrameTest {
    private TextField plan;
    private TextField elsewhere;
    private final List<String> opened = new ArrayList<>();
    private Stage stage;
    private HelpFrame frame;

    @Start
    void show(Stage own) {
        stage = new Stage();
        plan = HelpTopics.about(new TextField(), HelpTopic.PLAN);
        elsewhere = new TextField();
        frame = new HelpFrame(
                new Texts(Language.NL),
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                _ -> new Label("over"),
                opened::add);
        frame.show(HelpTopics.about(new VBox(plan, elsewhere), HelpTopic.LIBRARY), new Texts(Language.NL));
        stage.setScene(new Scene(frame, 900, 700));
        stage.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void forALeftHandHelpStandsAtTheLeft(FxRobot robot) {
        robot.interact(() -> frame.open(HelpPage.KEYS));
        double right = pane().localToScene(0, 0).getX();
        robot.interact(() -> frame.leftHandedProperty().set(true));
        robot.interact(frame::layout);
        assertThat(right).isGreaterThan(0);
        assertThat(pane().localToScene(0, 0).getX()).isZero();
        robot.interact(frame::close);
        assertThat(frame.getLeft()).isNull();
        robot.interact(() -> frame.open(HelpPage.KEYS));
        assertThat(pane().localToScene(0, 0).getX()).isZero();
    }

    @Test
    void helpIsMadeOnlyWhenSomebodyAsksAndOpensWhereTheyAre(FxRobot robot) {
        assertThat(frame.getRight()).isNull();
        robot.interact(plan::requestFocus).type(KeyCode.F1);
        assertThat(title()).isEqualTo("Een plan maken");
        robot.type(KeyCode.ESCAPE);
        assertThat(frame.getRight()).isNull();
        assertThat(plan.isFocused()).isTrue();
        robot.interact(elsewhere::requestFocus).type(KeyCode.F1);
        assertThat(title()).isEqualTo("Een sessie beginnen");
        robot.type(KeyCode.F1);
        assertThat(frame.getRight()).isNull();
        assertThat(elsewhere.isFocused()).isTrue();
    }

    /** With large letters in a small window half of it is too narrow for both. */
    @Test
    void whereThereIsNoRoomForBothHelpIsAllThereIs(FxRobot robot) {
        robot.interact(() -> ((Region) frame.content()).setMinWidth(800));
        robot.interact(plan::requestFocus).type(KeyCode.F1);
        robot.interact(frame::layout);
        Region help = (Region) frame.getRight();
        assertThat(help.getWidth()).isEqualTo(frame.getWidth());
        assertThat(help.getLayoutX()).isZero();
        robot.type(KeyCode.ESCAPE);
        assertThat(plan.isFocused()).isTrue();
    }

    @Test
    void whoeverComesBackToAPlaceReadsOnWhereTheyWere(FxRobot robot) {
        robot.interact(plan::requestFocus).type(KeyCode.F1);
        robot.write("omdraaien").type(KeyCode.ESCAPE);
        assertThat(title()).isEqualTo("Eerst zelf, dan samen");
        robot.type(KeyCode.ESCAPE).interact(elsewhere::requestFocus).type(KeyCode.F1);
        assertThat(title()).isEqualTo("Een sessie beginnen");
        robot.type(KeyCode.ESCAPE).interact(plan::requestFocus).type(KeyCode.F1);
        assertThat(title()).isEqualTo("Eerst zelf, dan samen");
    }

    @Test
    void wordsAreLookedForWhileTheyAreTypedAndKeysLeadFromHitToHit(FxRobot robot) {
        robot.interact(elsewhere::requestFocus).type(KeyCode.F1).write("tweetallen");
        String first = title();
        assertThat(marked()).isPositive();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.ENTER);
            titles.add(title());
        }
        assertThat(titles).contains("Eerst zelf, dan samen").hasSizeGreaterThan(1);
        robot.press(KeyCode.SHIFT);
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.ENTER);
        }
        robot.release(KeyCode.SHIFT);
        assertThat(title()).isEqualTo(first);
    }

    @Test
    void oneGoesBackAndForwardAndOpensAHeadingOfTheContents(FxRobot robot) {
        robot.interact(plan::requestFocus).type(KeyCode.F1).write("kaarten op papier");
        String found = title();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(title()).isEqualTo("Een plan maken");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(title()).isEqualTo(found).isNotEqualTo("Een plan maken");
        robot.interact(() -> pane().lookupAll(".toggle-button").forEach(Node::requestFocus))
                .type(KeyCode.SPACE)
                .type(KeyCode.HOME)
                .type(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Driehoek gebruiken");
    }

    @Test
    void everyLineOfEverySectionIsShownAsItIsSearched(FxRobot robot) {
        robot.interact(() -> {
            for (Language language : Language.values()) {
                Manual.in(language)
                        .sections()
                        .forEach(section -> assertThat(new ManualPage(section, _ -> {}).lines())
                                .extracting(Node::getAccessibleText)
                                .isEqualTo(section.lines()));
            }
        });
    }

    @Test
    void theQuestionMarkShowsTheKeysAndHelpFollowsTheLanguage(FxRobot robot) {
        robot.interact(() -> frame.open(HelpPage.KEYS));
        assertThat(all(".key-cap")).isGreaterThan(50);
        robot.interact(() -> frame.show(new VBox(new TextField()), new Texts(Language.EN)));
        assertThat(all(".key-cap")).isGreaterThan(50);
        robot.interact(() -> frame.open(HelpPage.MANUAL));
        assertThat(title()).isEqualTo("Starting a session");
    }

    private HelpPane pane() {
        return (HelpPane) (frame.leftHandedProperty().get() ? frame.getLeft() : frame.getRight());
    }

    private int all(String style) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, (Callable<Integer>) () -> pane().lookupAll(style).size());
    }

    private String title() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> manual().section().title());
    }

    private ManualPane manual() {
        return (ManualPane)
                ((TabPane) pane().lookup(".tab-pane")).getTabs().getFirst().getContent();
    }

    private long marked() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            frame.layout();
            return pane().lookupAll(".manual-hit-now").stream()
                    .map(Path.class::cast)
                    .filter(path -> !path.getElements().isEmpty())
                    .count();
        });
    }
}
