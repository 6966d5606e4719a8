package nl.driehoek.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.board.RoundTimer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ProjectorViewTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private final ObjectProperty<Optional<RoundTimer>> timers = new SimpleObjectProperty<>(Optional.empty());
    private ProjectorView view;
    private final ObjectProperty<ProjectorFrame> frames = new SimpleObjectProperty<>(new ProjectorFrame.Quiet());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWallSaysWhatIsOnTheCardAndNothingElse() {
        assertThat(wordsAfter(showing("Wat **wil** je weten?")))
                .containsExactly("1.1 Behoefte van ouders", "Vraag", "Wat ", "wil", " je weten?");
    }

    @Test
    void aQuietWallSaysNothing() {
        assertThat(wordsAfter(showing("Wat wil je weten?"), new ProjectorFrame.Quiet()))
                .isEmpty();
    }

    @Test
    void theNextCardTakesThePlaceOfTheLast() {
        assertThat(wordsAfter(showing("Eerst"), new ProjectorFrame.Quiet(), showing("Daarna")))
                .contains("Daarna")
                .doesNotContain("Eerst");
    }

    @ParameterizedTest
    @CsvSource({"false, wall-black", "true, wall-white"})
    void aPlainWallHasItsColourAndSaysNothingNotEvenTheTime(boolean light, String style) {
        timers.set(timer(Duration.ofMinutes(3), Optional.empty()));
        assertThat(wordsAfter(showing("Wat wil je weten?"), new ProjectorFrame.Plain(light)))
                .isEmpty();
        assertThat(view.getStyleClass()).contains(style);
        frames.set(new ProjectorFrame.Quiet());
        assertThat(view.getStyleClass()).doesNotContain(style);
    }

    @Test
    void oneOfMorePagesSaysWhichItIs() {
        Card card = new Card.Case(CardFace.of("case", "Er was eens."));
        assertThat(wordsAfter(
                        new ProjectorFrame.Showing(CardContent.of(card), "Bijlagen", 3, new ProjectorFrame.Page(2, 3))))
                .contains("2 / 3");
    }

    @Test
    void theClockCountsOnPastTheEndOfTheRound() {
        timers.set(timer(Duration.ofMinutes(5), Optional.of(NOW.minusSeconds(312))));
        assertThat(wordsAfter(new ProjectorFrame.Quiet())).containsExactly("+0:12");
        assertThat(view.lookup(".wall-clock-over")).isNotNull();
    }

    @Test
    void aClockThatIsPausedStandsStillAndShowsThatItDoes() {
        timers.set(timer(Duration.ofSeconds(90), Optional.empty()));
        assertThat(wordsAfter(showing("Wat wil je weten?"))).contains("1:30");
        assertThat(view.lookup(".wall-clock-still")).isNotNull();
    }

    @Test
    void aRoomThatNeedsNoTimeSeesNone() {
        timers.set(timer(Duration.ofSeconds(90), Optional.empty()));
        wordsAfter(new ProjectorFrame.Quiet());
        timers.set(Optional.empty());
        assertThat(words(view)).isEmpty();
    }

    @Test
    void aNewCardComesWithMotion() {
        assertThat(settledAfter(false, new ProjectorFrame.Quiet(), showing("Eerst")))
                .isFalse();
    }

    @Test
    void whoWantsLessMotionGetsNone() {
        assertThat(settledAfter(true, new ProjectorFrame.Quiet(), showing("Eerst")))
                .isTrue();
    }

    @Test
    void aNewTextOfTheSameCardIsThereAtOnce() {
        assertThat(settledAfter(false, showing("Eerst"), showing("Daarna"))).isTrue();
    }

    /** What was once lost: a line drawn before the card had moved left it out of its place. */
    @Test
    void whatIsDrawnOnACardThatIsStillToComeDoesNotKeepItFromComing() {
        List<Runnable> waiting = new ArrayList<>();
        ProjectorFrame.Showing card = showing("Eerst");
        boolean painted = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            view = new ProjectorView(
                    frames,
                    timers,
                    new Texts(Language.NL),
                    () -> NOW,
                    (_, action) -> waiting.add(action),
                    (_, _) -> {});
            view.resize(800, 600);
            frames.set(card);
            frames.set(drawnOn(card));
            return view.lookup(".talk-card").isCache();
        });
        assertThat(waiting).as("the motion that waits is not replaced").hasSize(1);
        assertThat(painted).as("nor is there a picture before its first one").isFalse();
        boolean kept = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            waiting.getFirst().run();
            frames.set(card);
            return view.lookup(".talk-card").isCache();
        });
        assertThat(kept)
                .as("a line less is no reason to paint all letters anew")
                .isTrue();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void aPageTurnedBeforeTheCardHasMovedIsAtItsPlace() {
        boolean there = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            view = new ProjectorView(frames, timers, new Texts(Language.NL), () -> NOW, (_, _) -> {}, (_, _) -> {});
            view.resize(800, 600);
            view.layout();
            frames.set(showing("Eerst"));
            frames.set(showing("Daarna"));
            return view.lookup(".talk-card").getParent().getTranslateY() == 0;
        });
        assertThat(there).isTrue();
    }

    /** What was once so: between two pixels each picture is blurred, and takes many times as long to paint. */
    @Test
    void aCardBeginsOnAWholePixelWhateverTheSizeOfTheWall() {
        List<Double> places = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            view = new ProjectorView(frames, timers, new Texts(Language.NL), () -> NOW, (_, _) -> {}, (_, _) -> {});
            frames.set(showing("Eerst"));
            List<Double> found = new ArrayList<>();
            for (int width = 797; width < 817; width++) {
                view.resize(width, 601);
                view.layout();
                Stream.of(".talk-card", ".card-shadow", ".card-sheet")
                        .map(view::lookup)
                        .map(node -> node.localToScene(0, 0))
                        .forEach(place -> found.addAll(List.of(place.getX(), place.getY())));
            }
            return found;
        });
        assertThat(places).hasSize(20 * 3 * 2).allMatch(place -> Math.abs(place - Math.rint(place)) < 1e-6);
    }

    private static ProjectorFrame drawnOn(ProjectorFrame.Showing card) {
        Mark stroke = new Mark.Stroke(1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, Points.of(0.1, 0.1));
        return new ProjectorFrame.Showing(
                card.content(), card.caption(), card.accent(), card.page(), Drawing.of(List.of(stroke)));
    }

    /** Whether the card is at its place at once, without having to come. */
    private boolean settledAfter(boolean lessMotion, ProjectorFrame before, ProjectorFrame after) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            view = new ProjectorView(frames, timers, new Texts(Language.NL), () -> NOW, (_, _) -> {}, (_, _) -> {});
            view.lessMotionProperty().set(true);
            view.resize(800, 600);
            view.layout();
            frames.set(before);
            view.lessMotionProperty().set(lessMotion);
            frames.set(after);
            return view.lookup(".talk-card").getParent().getTranslateY() == 0;
        });
    }

    private static Optional<RoundTimer> timer(Duration left, Optional<Instant> since) {
        Duration total = Duration.ofMinutes(5);
        return Optional.of(new RoundTimer(total, since, total.minus(left), true));
    }

    private static ProjectorFrame.Showing showing(String text) {
        Card card = new Card.Question(CardFace.of("1.1-q1", text));
        return new ProjectorFrame.Showing(card, "1.1 Behoefte van ouders", 0);
    }

    private List<String> wordsAfter(ProjectorFrame... shown) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            view = new ProjectorView(frames, timers, new Texts(Language.NL), () -> NOW, (_, _) -> {}, (_, _) -> {});
            Stream.of(shown).forEach(frames::set);
            return words(view).filter(text -> !text.isEmpty()).toList();
        });
    }

    /** What can be read, and nothing that is there but hidden. */
    private static Stream<String> words(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return switch (node) {
            case Labeled label -> Stream.of(label.getText());
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ProjectorViewTest::words);
            default -> Stream.empty();
        };
    }
}
