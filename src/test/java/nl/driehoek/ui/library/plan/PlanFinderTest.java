package nl.driehoek.ui.library.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.search.Hit;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cards for a plan, found and taken by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class PlanFinderTest {
    private final Library library = new Library(List.of(PlayFixture.edition()));
    private final CardSearch cards =
            new CardSearch(() -> library, new CardIndexes(new Background(Runnable::run, Runnable::run)), 5);
    private final List<CardRef> planned = new ArrayList<>();
    private final List<KeyCode> passedOn = new ArrayList<>();
    private Stage stage;

    @Start
    void show(Stage own) {
        stage = new Stage();
        VBox page = new VBox(new PlanFinder(new Texts(Language.NL), cards, planned::add));
        page.setOnKeyPressed(key -> passedOn.add(key.getCode()));
        stage.setScene(new Scene(page, 500, 700));
        stage.show();
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void enterTakesTheBestAndTheFieldIsReadyForTheNext(FxRobot robot) {
        Hit best = typed(robot, "oudergesprek").getFirst();
        robot.type(KeyCode.ENTER);
        assertThat(planned).containsExactly(best.ref().orElseThrow());
        assertThat(field().getText()).isEmpty();
        assertThat(focused()).isSameAs(field());
        assertThat(stage.getScene().getRoot().lookup(".plan-found-row")).isNull();
    }

    @Test
    void arrowsLeadToTheOthersAndBackToTheField(FxRobot robot) {
        List<Hit> found = typed(robot, "oudergesprek");
        robot.type(KeyCode.DOWN, KeyCode.UP);
        assertThat(focused()).isSameAs(field());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(planned).containsExactly(found.get(1).ref().orElseThrow());
    }

    @Test
    void escEmptiesTheFieldFirstAndOnlyThenLeadsBack(FxRobot robot) {
        typed(robot, "oudergesprek");
        robot.type(KeyCode.ESCAPE);
        assertThat(field().getText()).isEmpty();
        assertThat(passedOn).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(passedOn).containsExactly(KeyCode.ESCAPE);
    }

    @Test
    void whatIsNowhereIsSaidAndPlansNothing(FxRobot robot) {
        assertThat(typed(robot, "xqzxqz")).isEmpty();
        assertThat(stage.getScene().getRoot().lookup(".plan-found").isVisible()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(planned).isEmpty();
    }

    private List<Hit> typed(FxRobot robot, String words) {
        robot.interact(() -> {
            field().requestFocus();
            field().setText(words);
        });
        return cards.foundProperty().get().hits();
    }

    private TextField field() {
        return (TextField) stage.getScene().getRoot().lookup("#plan-search");
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
