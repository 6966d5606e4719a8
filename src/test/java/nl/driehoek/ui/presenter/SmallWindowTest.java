package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Fonts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** On a small laptop, with larger text too, the desk has all that a facilitator needs. */
class SmallWindowTest {
    private static final ScheduledExecutorService IO = Executors.newSingleThreadScheduledExecutor();
    private static final List<String> CARDS =
            List.of("1.1-q1", "1.1-q2", "1.1-q3", "1.1-q4", "1.1-own", "1.1-a1", "1.1-a2");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @AfterAll
    static void stop() {
        IO.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"1280, 690, 100", "1366, 738, 100", "1280, 690, 125", "1920, 1050, 100"})
    void fiveCardsAndAllButtonsAreThere(double width, double height, int percent) throws Exception {
        for (Language language : Language.values()) {
            PresenterView view = show(language, width, height, percent, CARDS);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.asyncFx(() -> {
                        check(view, 5);
                        return null;
                    })
                    .get(30, TimeUnit.SECONDS);
        }
    }

    /** With large letters the table is a page beside what is written; what the room sees is said there all the time. */
    @ParameterizedTest
    @CsvSource({"1366, 738, 150", "1280, 690, 150", "1024, 740, 125"})
    void whereTheTableIsBehindTheSignOfTheRoomLeadsToAllOfIt(double width, double height, int percent)
            throws Exception {
        for (Language language : Language.values()) {
            PresenterView view = show(language, width, height, percent, CARDS);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.asyncFx(() -> {
                        Button sign = (Button) view.lookup(".room-link");
                        assertThat(sign).matches(SmallWindowTest::isShown);
                        assertThat(sign.getText()).isNotBlank();
                        checkWords(view);
                        sign.fire();
                        lay(view);
                        assertThat(view.lookup(".desk-left")).matches(SmallWindowTest::isShown);
                        assertThat(view.lookup(".desk-left .room-sign").isVisible())
                                .isFalse();
                        check(view, 3);
                        return null;
                    })
                    .get(30, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 690, 100", "1366, 738, 150", "1280, 690, 150", "1920, 1050, 250"})
    void noWordIsCutWhileTurnsAreTakenAtACardOfSeveralPages(double width, double height, int percent) throws Exception {
        for (Language language : Language.values()) {
            PresenterView view =
                    show(language, width, height, percent, List.of("1.1-q1", "3.3-tips"), new StartTurns());
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.asyncFx(() -> {
                        checkWords(view);
                        return null;
                    })
                    .get(30, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 690, 100", "1366, 738, 100"})
    void aNumberStandsBesideThePhasesSoThatTheCardStaysLarge(double width, double height, int percent)
            throws Exception {
        CardRef card = PlayFixture.edition()
                .deck()
                .ref(PlayFixture.edition().deck().card("energizer-6").orElseThrow());
        StartTimer begun =
                new StartTimer(Duration.ofMinutes(3), Optional.of(new RoundPhase(card, 1, 3, "Alleen: lees de zin")));
        for (Language language : Language.values()) {
            PresenterView view = show(language, width, height, percent, List.of("energizer-6"), begun);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.asyncFx(() -> {
                        checkWords(view);
                        assertThat(top(view, ".card-numbers")).isEqualTo(top(view, ".phase-strip"), Offset.offset(1.0));
                        return null;
                    })
                    .get(30, TimeUnit.SECONDS);
        }
    }

    /** Beside help, and with large letters, the desk has little room; it must never be wider than that. */
    @ParameterizedTest
    @CsvSource({"819, 690, 100", "656, 740, 100", "1024, 740, 150", "1280, 690, 250"})
    void theBarGivesWayWhileARoundRuns(double width, double height, int percent) throws Exception {
        StartTimer begun = new StartTimer(Duration.ofMinutes(3), Optional.empty());
        PresenterView view = show(Language.NL, width, height, percent, List.of("1.1-q1"), begun);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> {
                    assertThat(view.minWidth(-1)).isLessThanOrEqualTo(width);
                    assertThat(view.lookupAll(".control-bar .button"))
                            .filteredOn(Node::isManaged)
                            .allSatisfy(button -> assertThat(button.localToScene(button.getLayoutBounds())
                                            .getMaxX())
                                    .isLessThanOrEqualTo(width));
                    return null;
                })
                .get(30, TimeUnit.SECONDS);
    }

    private static double top(PresenterView view, String style) {
        Node node = view.lookup(style);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static PresenterView show(
            Language language, double width, double height, int percent, List<String> cards, SessionCommand... then)
            throws Exception {
        Edition kit = PlayFixture.edition();
        SessionController controller = PlayFixture.play(
                PlayFixture.setup(kit, List.of("1.1", "1.2"), "Aisha", "Tom"),
                kit,
                new MemoryJournal(),
                IO,
                Platform::runLater);
        return WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Deck deck = kit.deck();
            cards.forEach(
                    id -> controller.perform(new Choose(deck.ref(deck.card(id).orElseThrow()))));
            controller.perform(List.of(then));
            Settings settings = new Settings(Map.of(), false);
            settings.desk().scaleProperty().set(percent);
            PresenterView view = new PresenterView(
                    new SessionConnection(controller, new Lifetime()),
                    new Texts(language),
                    new Asked(),
                    new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm()),
                    PresenterSettings.of(settings, new Lifetime()));
            settings.desk().style(new Scene(view, width, height));
            lay(view);
            return view;
        }));
    }

    private static void lay(PresenterView view) {
        for (int pass = 0; pass < 4; pass++) {
            view.applyCss();
            view.layout();
        }
    }

    private static void check(PresenterView view, int cards) {
        ListView<?> list = (ListView<?>) view.lookup(".table-list");
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(cards * list.getFixedCellSize() - 1);
        assertThat(list.lookupAll(".list-cell").stream()
                        .<ListCell<?>>map(ListCell.class::cast)
                        .filter(cell -> !cell.isEmpty() && cell.isVisible())
                        .map(ListCell::getHeight)
                        .distinct())
                .hasSize(1);
        assertThat(list.lookup(".card-row-current")).as("the current card").matches(row -> isWithin(list, row));
        Parent column = (Parent) view.lookup(".desk-left");
        column.lookupAll(".button").stream()
                .filter(SmallWindowTest::isShown)
                .forEach(
                        button -> assertThat(button).matches(one -> isWithin(column, one), "stands within the column"));
        checkWords(view);
    }

    private static void checkWords(PresenterView view) {
        view.lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> isShown(button) && button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
                .filter(button -> !button.getText().isEmpty())
                .forEach(button -> assertThat(words(button)).isEqualTo(button.getText()));
    }

    private static String words(ButtonBase button) {
        return button.lookup(".text") instanceof Text text ? text.getText().replace("\n", " ") : "";
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || !at.isManaged() && at instanceof ButtonBase) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Parent place, Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Bounds all = place.localToScene(place.getLayoutBounds());
        return bounds.getMinY() >= all.getMinY() - 1 && bounds.getMaxY() <= all.getMaxY() + 1;
    }
}
