package nl.driehoek.ui.presenter.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.MouseFixture;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mouse, a pen and a palm do on the card, on a card that is 1,000 pixels wide with its corner at (100, 50). */
class InkPadTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final Bounds FACE = new BoundingBox(100, 50, 1000, 667);

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final Toolbox tools = new Toolbox();
    private final LiveInk here = new LiveInk();
    private PresenterContext desk;
    private InkPad pad;
    private MouseFixture mouse;

    @BeforeEach
    void open() {
        SessionController controller =
                PlayFixture.play(PlayFixture.setup(KIT, List.of("1.1")), KIT, new MemoryJournal(), io, Runnable::run);
        desk = new PresenterContext(
                new SessionConnection(controller, new Lifetime()),
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new PromptAlarm());
        pad = new InkPad(desk, tools, here, () -> FACE, List.of());
        pad.resize(1200, 800);
        mouse = new MouseFixture(pad);
        desk.perform(new Draw());
        desk.perform(new SetWall(WallMode.LIVE));
        tools.take(InkTool.PEN);
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aDragLeavesOneStrokeWhereTheMouseWent() {
        int before = desk.entries().size();
        mouse.drag(MouseButton.PRIMARY, 200, 150, 300, 150, 400, 250, 500, 250);
        assertThat(desk.entries()).hasSize(before + 1);
        Points points = onlyStroke(Layer.WALL).points();
        assertThat(points.x(0)).isCloseTo(0.1, within(0.001));
        assertThat(points.y(0)).isCloseTo(0.1, within(0.001));
        assertThat(points.x(points.size() - 1)).isCloseTo(0.4, within(0.001));
        assertThat(points.y(points.size() - 1)).isCloseTo(0.2, within(0.001));
        assertThat(onlyStroke(Layer.WALL).colour())
                .isEqualTo(tools.colourProperty().get());
        assertThat(pad.isBusy()).isFalse();
    }

    @Test
    void aPenThatLeavesTheCardEndsAtItsEdgeAndBeginsAnewWhereItComesBack() {
        mouse.drag(MouseButton.PRIMARY, 200, 150, 200, 20, 400, 20, 400, 150);
        List<Mark> strokes = ink(Layer.WALL).marks().toList();
        assertThat(strokes).hasSize(2);
        assertThat(strokes)
                .allSatisfy(
                        mark -> assertThat(mark.bounds().right() - mark.bounds().left())
                                .as("no line along the edge")
                                .isLessThan(0.02));
    }

    @Test
    void whatLiesBelowTheCardCanBeClickedWhereverInkIsPainted() {
        pad.layout();
        mouse.drag(MouseButton.PRIMARY, 200, 700, 500, 700);
        assertThat(pad.contains(600, 799)).isTrue();
        assertThat(pad.contains(600, 805)).isFalse();
    }

    @Test
    void aClickLeavesADotAndAnEmptyHandNothing() {
        mouse.drag(MouseButton.PRIMARY, 600, 350);
        assertThat(onlyStroke(Layer.WALL).points()).isEqualTo(Points.of(0.5, 0.3));
        tools.take(InkTool.HAND);
        mouse.drag(MouseButton.PRIMARY, 200, 150, 500, 250);
        mouse.drag(MouseButton.SECONDARY, 600, 300, 600, 400);
        assertThat(ink(Layer.WALL).size()).isEqualTo(1);
    }

    @Test
    void theRightButtonErasesWhateverPenIsInTheHandAndUndoBringsItBack() {
        mouse.drag(MouseButton.PRIMARY, 200, 150, 500, 150);
        mouse.drag(MouseButton.SECONDARY, 350, 100, 350, 200);
        assertThat(ink(Layer.WALL).isEmpty()).isTrue();
        assertThat(tools.toolProperty().get()).isEqualTo(InkTool.PEN);
        desk.perform(new Undo());
        assertThat(ink(Layer.WALL).size()).isEqualTo(1);
    }

    @Test
    void whatBeginsBesideTheCardDrawsNothing() {
        mouse.drag(MouseButton.PRIMARY, 50, 150, 300, 150, 400, 250);
        assertThat(ink(Layer.WALL).isEmpty()).isTrue();
        assertThat(here.mark()).isEmpty();
    }

    @Test
    void whatLeavesTheCardIsKeptUpToItsEdge() {
        mouse.drag(MouseButton.PRIMARY, 900, 150, 1050, 150, 1180, 150);
        Points points = onlyStroke(Layer.WALL).points();
        assertThat(points.x(points.size() - 1)).isEqualTo(1);
    }

    @Test
    void aPalmDrawsNothingWhileThePenIsDown() {
        mouse.tell(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, false, 200, 150);
        mouse.tell(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, true, 800, 600);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, true, 850, 620);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, false, 300, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, true, 850, 620);
        assertThat(pad.isBusy()).isTrue();
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, false, 400, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false, 400, 150);
        assertThat(onlyStroke(Layer.WALL).points().bounds().right()).isCloseTo(0.3, within(0.001));
        assertThat(onlyStroke(Layer.WALL).points().bounds().bottom()).isCloseTo(0.1, within(0.001));
    }

    @Test
    void aPenThatComesToAPalmDrawsAndThePalmLeavesNothing() {
        mouse.tell(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, true, 800, 600);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, true, 850, 620);
        mouse.press(200, 150, 300, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, true, 850, 620);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, false, 400, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false, 400, 150);
        assertThat(onlyStroke(Layer.WALL).points().bounds().right()).isCloseTo(0.3, within(0.001));
    }

    @Test
    void aFingerAloneDraws() {
        mouse.tell(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, true, 200, 150);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, true, 300, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, true, 300, 150);
        assertThat(onlyStroke(Layer.WALL).points().size()).isGreaterThan(1);
    }

    @Test
    void anotherButtonPressedByMistakeDoesNotEndTheStroke() {
        mouse.tell(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, false, 200, 150);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, false, 300, 150);
        mouse.tell(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, false, 300, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY, false, 320, 150);
        mouse.tell(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, false, 500, 150);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false, 500, 150);
        assertThat(onlyStroke(Layer.WALL).points().bounds().right()).isCloseTo(0.4, within(0.001));
    }

    @Test
    void aStrokeWhoseEndWentToAnotherWindowIsKeptAndNotDrawnOn() {
        mouse.press(200, 150, 300, 150);
        mouse.press(800, 500, 900, 500);
        mouse.tell(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false, 900, 500);
        assertThat(ink(Layer.WALL).size()).isEqualTo(2);
        assertThat(ink(Layer.WALL).marks().map(mark -> mark.bounds().right() < 0.25))
                .containsExactly(true, false);
    }

    @Test
    void theRoomSeesAStrokeGrowAndNothingOfAPrivateOne() {
        mouse.press(200, 150, 300, 150);
        assertThat(here.mark()).isPresent();
        assertThat(desk.roomInk().mark()).isPresent();
        pad.cancel();
        assertThat(ink(Layer.WALL).isEmpty()).isTrue();
        assertThat(here.mark()).isEmpty();
        assertThat(desk.roomInk().mark()).isEmpty();
        tools.switchLayer();
        mouse.press(200, 150, 300, 150);
        assertThat(here.mark()).isPresent();
        assertThat(desk.roomInk().mark()).isEmpty();
        pad.lift();
        assertThat(ink(Layer.WALL).isEmpty()).isTrue();
        assertThat(onlyStroke(Layer.DESK).points().size()).isGreaterThan(1);
    }

    private Mark.Stroke onlyStroke(Layer layer) {
        assertThat(ink(layer).size()).isEqualTo(1);
        return (Mark.Stroke) ink(layer).marks().findFirst().orElseThrow();
    }

    private Drawing ink(Layer layer) {
        return desk.model().getValue().ink(layer);
    }
}
