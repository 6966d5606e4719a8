package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Theme;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.FreezeWall;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.session.board.Cover;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing private reaches the wall. */
class ProjectorFrameTest {
    private static final Library LIBRARY = library();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNoteAnswerNameGoalOrTitleIsInIt(long seed) {
        RandomSession played = new RandomSession(seed);
        for (int i = 0; i < 100; i++) {
            SessionCommand command = played.command();
            if (!(command instanceof WordQuestion)) {
                played.perform(command);
            }
            assertThat(ProjectorFrame.timerOf(played.session()).toString()).doesNotContain("geheim", "Sam");
            assertThat(ProjectorFrame.of(played.session(), LIBRARY).toString())
                    .doesNotContain("geheim", "één regel", "Sam", "Deelnemer", "Gesprek");
        }
    }

    @Test
    void theWallShowsTheCurrentCardOnlyWhenItIsOn() {
        RandomSession played = new RandomSession(1);
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Quiet());
        played.perform(new Draw());
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Quiet());
        played.perform(new SetWall(WallMode.LIVE));
        assertThat(frame(played)).isInstanceOfSatisfying(ProjectorFrame.Showing.class, shown -> {
            assertThat(shown.content().id()).isEqualTo("1.1-q1");
            assertThat(shown.caption()).isEqualTo("1.1 Behoefte");
            assertThat(shown.accent()).isEqualTo(1);
        });
    }

    @Test
    void aPartOfTheCardIsLargeUntilAnotherCardComes() {
        RandomSession played = new RandomSession(1);
        Zoom part = Zoom.round(new Vec(0.2, 0.2), 0.4);
        played.perform(new Draw());
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(new ZoomTo(part));
        assertThat(zoom(played)).isEqualTo(part);
        played.perform(new FreezeWall(true));
        played.perform(new ZoomTo(Zoom.WHOLE));
        assertThat(zoom(played)).as("a wall that stands still").isEqualTo(part);
        played.perform(new FreezeWall(false));
        assertThat(zoom(played)).isEqualTo(Zoom.WHOLE);
        played.perform(new ZoomTo(part));
        played.perform(new Draw());
        assertThat(zoom(played)).as("the next card").isEqualTo(Zoom.WHOLE);
        played.perform(new SessionCommand.Previous());
        assertThat(zoom(played)).as("back again").isEqualTo(Zoom.WHOLE);
    }

    private static Zoom zoom(RandomSession played) {
        return frame(played) instanceof ProjectorFrame.Showing shown
                ? shown.page().zoom()
                : null;
    }

    @Test
    void theGroupsOwnQuestionStandsOnTheCard() {
        RandomSession played = new RandomSession(1);
        CardRef own = new CardRef("kit", "1.1-q8");
        played.perform(new SessionCommand.Choose(own));
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(new WordQuestion(own, "Wat wil jij weten?"));
        assertThat(frame(played))
                .isInstanceOfSatisfying(
                        ProjectorFrame.Showing.class,
                        shown -> assertThat(shown.content().words()).isEqualTo("Wat wil jij weten?"));
    }

    @Test
    void aFrozenWallStandsStillWhateverTheDeskDoes() {
        RandomSession played = new RandomSession(1);
        CardRef own = new CardRef("kit", "1.1-q8");
        played.perform(new SessionCommand.Choose(own));
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(new WordQuestion(own, "Zoals het was"));
        ProjectorFrame before = frame(played);
        played.perform(new SessionCommand.FreezeWall(true));
        played.perform(new WordQuestion(own, "Zoals het wordt"));
        played.perform(new Draw());
        played.perform(new SetWall(WallMode.HIDDEN));
        assertThat(frame(played)).isEqualTo(before);
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(new SessionCommand.FreezeWall(false));
        assertThat(frame(played)).isNotEqualTo(before).isInstanceOf(ProjectorFrame.Showing.class);
    }

    @Test
    void whatIsDrawnAfterTheWallFrozeReachesItOnlyWhenItFollowsAgain() {
        RandomSession played = new RandomSession(1);
        CardRef card = new CardRef("kit", "1.1-q8");
        played.perform(new SessionCommand.Choose(card));
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(drawn(card, Layer.WALL, 1_000));
        ProjectorFrame before = frame(played);
        assertThat(marks(before)).isEqualTo(1);
        played.perform(new SessionCommand.FreezeWall(true));
        played.perform(drawn(card, Layer.WALL, 2_000));
        assertThat(frame(played)).isEqualTo(before);
        played.perform(new SessionCommand.ChangeInk(
                InkEdit.remove(new InkPlace(card, 0, Layer.WALL), List.of(1)), Gesture.ERASE));
        assertThat(frame(played)).isEqualTo(before);
        played.perform(new SessionCommand.Undo());
        played.perform(new SessionCommand.FreezeWall(false));
        assertThat(marks(frame(played))).isEqualTo(2);
    }

    @Test
    void whatIsDrawnForTheDeskNeverReachesTheWall() {
        RandomSession played = new RandomSession(1);
        CardRef card = new CardRef("kit", "1.1-q8");
        played.perform(new SessionCommand.Choose(card));
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(drawn(card, Layer.DESK, 1_000));
        assertThat(marks(frame(played))).isZero();
        played.perform(new SessionCommand.FreezeWall(true));
        assertThat(marks(frame(played))).isZero();
    }

    @Test
    void whatWasHiddenWhenTheWallFrozeStaysHidden() {
        RandomSession played = new RandomSession(1);
        played.perform(new Draw());
        played.perform(new SessionCommand.FreezeWall(true));
        played.perform(new SetWall(WallMode.LIVE));
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Quiet());
    }

    @Test
    void aCoverLiesOverAllAndLeavesItAsItWas() {
        RandomSession played = new RandomSession(1);
        played.perform(new Draw());
        played.perform(new SetWall(WallMode.LIVE));
        ProjectorFrame before = frame(played);
        played.perform(new SessionCommand.CoverWall(Cover.BLACK));
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Plain(false));
        played.perform(new SessionCommand.CoverWall(Cover.WHITE));
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Plain(true));
        played.perform(new SessionCommand.CoverWall(Cover.NONE));
        assertThat(frame(played)).isEqualTo(before);
    }

    @Test
    void theRoomSeesATimerOnlyWhenItIsShownToIt() {
        RandomSession played = new RandomSession(1);
        played.perform(new SessionCommand.StartTimer(Duration.ofMinutes(3)));
        assertThat(ProjectorFrame.timerOf(played.session())).isEmpty();
        played.perform(new SessionCommand.ShowTimer(true));
        assertThat(ProjectorFrame.timerOf(played.session())).hasValueSatisfying(timer -> {
            Instant start = timer.runningSince().orElseThrow();
            assertThat(timer.leftAt(start.plusSeconds(200))).isEqualTo(Duration.ofSeconds(-20));
        });
    }

    private static SessionCommand drawn(CardRef card, Layer layer, int x) {
        Points points = Points.ofGrid(x, 1_000, x + 500, 1_200);
        Mark stroke = new Mark.Stroke(Mark.NEW, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, points);
        return new SessionCommand.ChangeInk(InkEdit.put(new InkPlace(card, 0, layer), stroke), Gesture.STROKE);
    }

    private static int marks(ProjectorFrame frame) {
        return ((ProjectorFrame.Showing) frame).ink().size();
    }

    private static ProjectorFrame frame(RandomSession played) {
        return ProjectorFrame.of(played.session(), LIBRARY);
    }

    private static Library library() {
        List<Card> cards = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> Card.Face.of("1.1-q" + n, "Vraag " + n))
                .<Card>map(face -> face.id().endsWith("8") ? new Card.OwnQuestion(face) : new Card.Question(face))
                .toList();
        Guide guide = new Guide(List.of("geheim doel"), "geheim", "geheim", List.of(), Reading.NONE);
        CardSet set = new CardSet("1.1", "b", "Behoefte", guide, cards);
        Deck deck = new Deck(
                new Deck.Info("kit", Locale.of("nl"), "1.0.0", "Kit", "CC-BY-4.0"),
                List.of(new Theme("a", "A"), new Theme("b", "B")),
                List.of(set));
        return new Library(List.of(new Edition(deck, "0".repeat(64), "{}")));
    }
}
