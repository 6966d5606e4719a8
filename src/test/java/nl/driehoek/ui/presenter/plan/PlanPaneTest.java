package nl.driehoek.ui.presenter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What the panel and the bar say of the plan, and the ways that the panel leads. */
class PlanPaneTest {
    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final List<Optional<CardRef>> gone = new ArrayList<>();
    private PlanDesk plan;
    private PlanPane pane;
    private Scene scene;
    private PlanSign sign;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void beforeTheFirstCardTheFocusIsOnTheWayToTheFirstItem() {
        open(PlanDesk.TWO);
        assertThat(words())
                .containsSubsequence("1. 1.1 Behoefte van ouders", "20 min", "Stop hier als de tijd krap is", "10 min")
                .endsWith("samen 30 minuten");
        assertThat(focused().getAccessibleText()).isEqualTo("Ga naar 1. 1.1 Behoefte van ouders");
        assertThat(ways()).hasSize(2);
        assertThat(pane.lookupAll(".plan-row-now")).isEmpty();
    }

    @Test
    void theItemThatItIsSaysSoAndHasNoWayToItself() {
        open(PlanDesk.TWO);
        plan.desk.perform(new Draw());
        pane.open();
        assertThat(pane.lookupAll(".plan-row-now")).hasSize(1);
        assertThat(ofNow("0 van 20 min")).isTrue();
        assertThat(pane.lookup(".plan-row-now .label").getAccessibleText())
                .isEqualTo("1. 1.1 Behoefte van ouders (hier ben je nu)");
        assertThat(ways()).hasSize(1);
        assertThat(focused()).isSameAs(ways().getFirst());
    }

    @Test
    void goingToAnItemLeavesThePanelFirstAndLaysItsCard() {
        open(PlanDesk.TWO);
        plan.desk.perform(new Draw());
        pane.open();
        ways().getFirst().fire();
        assertThat(gone).containsExactly(Optional.of(new CardRef(PlanDesk.DECK, "1.1-q1")));
        assertThat(current()).contains(new CardRef(PlanDesk.DECK, "1.2-q2"));
        pane.open();
        assertThat(ofNow("0 van 10 min")).isTrue();
        assertThat(focused().getAccessibleText()).as("back").startsWith("Ga naar 1. ");
    }

    @Test
    void thePanelAndTheBarSayHowLateItIsAndWhereToStop() {
        open(PlanDesk.TWO);
        plan.desk.perform(new Draw());
        assertThat(sign.lookup(".plan-pace").isVisible()).isFalse();
        plan.pass(25);
        pane.open();
        assertThat(words()).startsWith("5 minuten achter op het plan. Stop bij de streep");
        assertThat(sign.lookup(".plan-pace-late").isVisible()).isTrue();
        assertThat(sign.getAccessibleText())
                .startsWith("1 van 2: 1.1 Behoefte van ouders. 25 van 20 min")
                .endsWith("5 minuten achter op het plan. Stop bij de streep.");
    }

    @Test
    void withoutAPlanTheBarHasNoSignOfIt() {
        open(Plan.NONE);
        assertThat(sign.isVisible()).isFalse();
        assertThat(sign.isManaged()).isFalse();
        assertThat(words()).isEmpty();
    }

    private void open(Plan what) {
        plan = new PlanDesk(what, io);
        pane = new PlanPane(plan.desk, plan.clock, ZoneOffset.UTC, () -> gone.add(current()));
        sign = new PlanSign(plan.desk, plan.clock, ZoneOffset.UTC, () -> {});
        scene = new Scene(new VBox(sign, pane), 800, 600);
        plan.clock.run(true);
        pane.applyCss();
        pane.layout();
        pane.open();
    }

    private Optional<CardRef> current() {
        return plan.desk.model().getValue().session().current();
    }

    private Button focused() {
        return (Button) scene.getFocusOwner();
    }

    private List<Button> ways() {
        return all(pane)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    /** Whether the item that it is now has these words beside it. */
    private boolean ofNow(String words) {
        return all(pane.lookup(".plan-row-now"))
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }

    private List<String> words() {
        return all(pane)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<Node> all(Node node) {
        return node.isVisible() && node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PlanPaneTest::all))
                : Stream.empty();
    }
}
