package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The desk for a left hand, with large letters, and in a window of another width, changed while it is open. */
class LeftHandStoryTest {
    private static final ScheduledExecutorService IO = Executors.newSingleThreadScheduledExecutor();

    private final Settings settings = new Settings(Map.of(), false);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @AfterAll
    static void stop() {
        IO.shutdownNow();
    }

    @Test
    void whatIsReachedForComesToTheLeftOfTheCardAndGoesBackAgain() throws Exception {
        onFx(() -> {
            PresenterView desk = desk(1366, 738);
            assertThat(left(desk, ".card-place")).isLessThan(left(desk, ".desk-side"));
            settings.leftHandedProperty().set(true);
            lay(desk);
            assertThat(List.of(left(desk, ".desk-left"), left(desk, ".desk-side"), left(desk, ".ink-bar")))
                    .allSatisfy(x -> assertThat(x).isLessThan(left(desk, ".card-place")));
            assertThat(width(desk, ".card-place")).isGreaterThan(500);
            settings.leftHandedProperty().set(false);
            lay(desk);
            assertThat(left(desk, ".card-place")).isLessThan(left(desk, ".desk-side"));
            return null;
        });
    }

    @Test
    void lettersThatGetLargerLeaveTheCardItsRoom() throws Exception {
        onFx(() -> {
            PresenterView desk = desk(1920, 1050);
            for (int percent : new int[] {150, 200, 250, 100, 250}) {
                settings.desk().scaleProperty().set(percent);
                lay(desk);
                assertThat(height(desk, ".card-place")).as("%d %%", percent).isGreaterThan(330);
                assertThat(width(desk, ".card-place")).as("%d %%", percent).isGreaterThan(550);
                Node stage = desk.lookup(".card-stage");
                assertThat(desk.lookupAll(".desk-actions > .button"))
                        .allSatisfy(button -> assertThat(right(button)).isLessThanOrEqualTo(right(stage) + 1));
            }
            return null;
        });
    }

    /** Seen after help had stood beside the desk: the table kept the width that it had there. */
    @Test
    void aWindowThatWasNarrowForAWhileIsAgainAsItWas() throws Exception {
        onFx(() -> {
            for (double wide : new double[] {1280, 1920}) {
                PresenterView desk = desk(wide, 720);
                List<Double> before = places(desk);
                for (double narrow : new double[] {854, 1000, 600}) {
                    desk.resize(narrow, 720);
                    lay(desk);
                    desk.resize(wide, 720);
                    lay(desk);
                    assertThat(places(desk)).as("%s after %s", wide, narrow).isEqualTo(before);
                }
            }
            return null;
        });
    }

    private static List<Double> places(PresenterView desk) {
        return List.of(width(desk, ".desk-left"), left(desk, ".card-place"), left(desk, ".desk-side"));
    }

    private PresenterView desk(double width, double height) {
        Edition kit = PlayFixture.edition();
        SessionController controller = PlayFixture.play(
                PlayFixture.setup(kit, List.of("1.1"), "Aisha", "Tom"),
                kit,
                new MemoryJournal(),
                IO,
                Platform::runLater);
        Deck deck = kit.deck();
        controller.perform(new Choose(deck.ref(deck.card("1.1-q1").orElseThrow())));
        PresenterView desk = new PresenterView(
                new SessionConnection(controller, new Lifetime()),
                new Texts(Language.NL),
                new Asked(),
                new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm()),
                PresenterSettings.of(settings, new Lifetime()));
        settings.desk().style(new Scene(desk, width, height));
        lay(desk);
        return desk;
    }

    private static void lay(PresenterView desk) {
        for (int pass = 0; pass < 4; pass++) {
            desk.applyCss();
            desk.layout();
        }
    }

    private static double left(PresenterView desk, String style) {
        Node node = desk.lookup(style);
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double width(PresenterView desk, String style) {
        return desk.lookup(style).getLayoutBounds().getWidth();
    }

    private static double height(PresenterView desk, String style) {
        return desk.lookup(style).getLayoutBounds().getHeight();
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private static void onFx(Callable<Void> story) throws Exception {
        WaitForAsyncUtils.asyncFx(story).get(60, TimeUnit.SECONDS);
    }
}
