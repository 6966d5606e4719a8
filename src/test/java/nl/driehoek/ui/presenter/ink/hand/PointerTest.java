package nl.driehoek.ui.presenter.ink.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.FreezeWall;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What points at things on the card, and what shows a part of it large. */
class PointerTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final Vec PLACE = new Vec(0.2, 0.3);

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final SessionController controller =
            PlayFixture.play(PlayFixture.setup(KIT, List.of("1.1")), KIT, new MemoryJournal(), io, Runnable::run);
    private final PresenterContext desk = context(new Lifetime());
    private final Toolbox tools = new Toolbox();
    private final LiveInk here = new LiveInk();
    private final Pointer pointer = new Pointer(desk, tools, here);

    @BeforeEach
    void show() {
        desk.perform(new Draw());
        desk.perform(new SetWall(WallMode.LIVE));
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void thePointOfLightFollowsTheMouseAndGoesOutWithIt() {
        pointer.go(PLACE);
        assertThat(here.mark()).as("with nothing in the hand").isEmpty();
        tools.take(InkTool.LASER);
        pointer.go(PLACE);
        assertThat(here.mark()).contains(new LiveMark.Laser(PLACE));
        assertThat(desk.roomInk().mark()).contains(new LiveMark.Laser(PLACE));
        pointer.leave();
        assertThat(here.mark()).isEmpty();
        assertThat(desk.roomInk().mark()).isEmpty();
    }

    @Test
    void theLightOfAWindowThatWasLeftNeverShinesInTheNextOne() {
        Lifetime left = new Lifetime();
        PresenterContext old = context(left);
        Toolbox hand = new Toolbox();
        LiveInk shown = new LiveInk();
        new Pointer(old, hand, shown);
        hand.take(InkTool.SPOTLIGHT);
        assertThat(old.roomInk().mark()).isPresent();
        left.close();
        assertThat(old.roomInk().mark()).isEmpty();
        PresenterContext next = context(new Lifetime());
        next.perform(new Draw());
        old.perform(new Draw());
        assertThat(next.roomInk().mark()).isEmpty();
        assertThat(old.roomInk().mark()).isEmpty();
        assertThat(next.model().getValue().table().laid())
                .as("the old one does nothing")
                .hasSize(2);
        assertThat(old.model().getValue().table().laid()).hasSize(1);
    }

    @Test
    void theBrightPlaceIsThereAtOnceAndStaysWhereItWasPut() {
        tools.take(InkTool.SPOTLIGHT);
        assertThat(spot().at()).isEqualTo(new Vec(0.5, CardShape.HEIGHT / 2));
        pointer.go(PLACE);
        pointer.leave();
        assertThat(spot().at()).isEqualTo(PLACE);
        tools.take(InkTool.SPOTLIGHT);
        assertThat(desk.roomInk().mark()).isEmpty();
    }

    @Test
    void arrowsAndPlusMoveItWithoutAMouseButNeverOffTheCard() {
        assertThat(pointer.step(new Vec(1, 0))).isFalse();
        assertThat(pointer.resize(true)).isFalse();
        tools.take(InkTool.SPOTLIGHT);
        double before = spot().radius();
        assertThat(pointer.resize(true)).isTrue();
        assertThat(spot().radius()).isGreaterThan(before);
        for (int i = 0; i < 100; i++) {
            pointer.step(new Vec(0.05, 0.05));
            pointer.resize(false);
        }
        assertThat(spot().at()).isEqualTo(new Vec(1, CardShape.HEIGHT));
        assertThat(spot().radius()).isPositive();
    }

    @Test
    void theRoomSeesNoLightOnAPageThatItDoesNotSee() {
        tools.take(InkTool.SPOTLIGHT);
        desk.perform(new FreezeWall(true));
        assertThat(desk.roomInk().mark()).isEmpty();
        assertThat(here.mark()).isPresent();
        desk.perform(new FreezeWall(false));
        assertThat(desk.roomInk().mark()).isPresent();
        desk.perform(new SetWall(WallMode.HIDDEN));
        assertThat(desk.roomInk().mark()).isEmpty();
    }

    @Test
    void aClickShowsWhatIsRoundItTwiceAsLarge() {
        zoom(new Vec(0.5, 0.3));
        assertThat(zoom().factor()).isEqualTo(2);
        assertThat(zoom().middle().distance(new Vec(0.5, 0.3))).isLessThan(1e-3);
        zoom(new Vec(0.6, 0.4));
        assertThat(zoom().factor()).as("again brings it to the middle").isEqualTo(2);
        assertThat(zoom().middle().distance(new Vec(0.6, 0.4))).isLessThan(1e-3);
    }

    @Test
    void aDragShowsWhatItGoesOverAndThenMovesIt() {
        zoom(new Vec(0.1, 0.1), new Vec(0.4, 0.2));
        assertThat(zoom().width()).isEqualTo(0.3);
        Vec middle = zoom().middle();
        zoom(middle, middle.plus(new Vec(0.2, 0.1)));
        assertThat(zoom().middle().distance(middle.plus(new Vec(0.2, 0.1)))).isLessThan(1e-3);
        assertThat(zoom().width()).isEqualTo(0.3);
    }

    private void zoom(Vec... way) {
        Sheet sheet = Sheet.of(desk, Layer.WALL, here, _ -> {}).orElseThrow();
        Hand hand = new Hands(tools, TextMeasure.GUESS)
                .begin(InkTool.ZOOM, sheet, 0.001)
                .orElseThrow();
        List.of(way).forEach(hand::go);
        assertThat(here.mark()).containsInstanceOf(LiveMark.Aim.class);
        assertThat(desk.roomInk().mark())
                .as("the room sees it only when it is done")
                .isEmpty();
        hand.lift();
    }

    private Zoom zoom() {
        return desk.model().getValue().zoom();
    }

    private LiveMark.Spotlight spot() {
        return (LiveMark.Spotlight) here.mark().orElseThrow();
    }

    private PresenterContext context(Lifetime lifetime) {
        return new PresenterContext(
                new SessionConnection(controller, lifetime),
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new PromptAlarm());
    }
}
