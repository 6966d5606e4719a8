package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.deck.CardFace;
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
import nl.driehoek.session.SessionCommand.ShowFields;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallCover;
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
    private static final CardRef FORM = new CardRef("kit", "1.1-q5");

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

    /** The room sees the values of one at most, and of nobody until it is asked for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noValueThatIsHiddenIsInIt(long seed) {
        RandomSession played = new RandomSession(seed);
        played.perform(new SessionCommand.Choose(FORM));
        played.perform(new SetWall(WallMode.LIVE));
        Shown held = Shown.NOTHING;
        for (int i = 0; i < 200; i++) {
            boolean frozen = played.session().projection().wall().isFrozen();
            Shown before = played.session().projection().shown();
            played.perform(played.command());
            boolean now = played.session().projection().wall().isFrozen();
            held = now && !frozen ? before : held;
            Shown shown = now ? held : played.session().projection().shown();
            String frame = ProjectorFrame.of(played.session(), LIBRARY).toString();
            Stream.of(FieldKey.GROUP, "p1", "p2")
                    .filter(by -> !shown.equals(new Shown.Sheet(by)))
                    .forEach(by -> assertThat(frame).doesNotContain("van " + RandomSession.whose(by) + " "));
            if (!(shown instanceof Shown.Sheet)) {
                assertThat(frame).doesNotContain("ticked=true").doesNotContain("options=[o", "options=[geen");
            }
        }
    }

    @Test
    void theRoomSeesAFormEmptyUntilItIsAskedToBeShown() {
        RandomSession played = new RandomSession(1);
        played.perform(new SessionCommand.Choose(FORM));
        played.perform(new SetWall(WallMode.LIVE));
        ProjectorFrame empty = frame(played);
        played.perform(WriteField.text(new FieldKey(FORM, "f0", "p1"), "rust in huis"));
        played.perform(WriteField.text(new FieldKey(FORM, "f0", "p2"), "niet voor anderen"));
        assertThat(frame(played)).isEqualTo(empty);
        played.perform(new ShowFields(Optional.of("p1")));
        assertThat(frame(played).toString()).contains("rust in huis").doesNotContain("niet voor anderen");
        played.perform(new FreezeWall(true));
        ProjectorFrame filled = frame(played);
        played.perform(WriteField.text(new FieldKey(FORM, "f0", "p1"), "verder geschreven"));
        played.perform(new ShowFields(Optional.empty()));
        assertThat(frame(played)).as("a wall that stands still").isEqualTo(filled);
        played.perform(new FreezeWall(false));
        assertThat(frame(played)).isEqualTo(empty);
        played.perform(new ShowFields(Optional.of("p2")));
        played.perform(new Draw());
        played.perform(new SessionCommand.Choose(FORM));
        assertThat(frame(played)).as("after another card").isEqualTo(empty);
    }

    @Test
    void aLongTextThatIsFilledInGoesOnOnFurtherPages() {
        RandomSession played = new RandomSession(1);
        played.perform(new SessionCommand.Choose(FORM));
        played.perform(new SetWall(WallMode.LIVE));
        String sentence = "Een zin die lang genoeg is om een hele regel op het scherm te vullen, en meer. ";
        played.perform(WriteField.text(new FieldKey(FORM, "f0", "p1"), sentence.repeat(30)));
        int empty = pages(played);
        played.perform(new ShowFields(Optional.of("p1")));
        assertThat(pages(played)).isGreaterThan(empty);
    }

    @Test
    void nobodyCanBeShownWhoDoesNotTakePart() {
        RandomSession played = new RandomSession(1);
        assertThat(played.perform(new ShowFields(Optional.of("p1"))))
                .as("without a card")
                .isEmpty();
        played.perform(new SessionCommand.Choose(FORM));
        assertThat(played.perform(new ShowFields(Optional.of("p7")))).isEmpty();
        assertThat(played.perform(new ShowFields(Optional.empty()))).isEmpty();
        assertThat(played.perform(new ShowFields(Optional.of(FieldKey.GROUP)))).isPresent();
    }

    private static int pages(RandomSession played) {
        return frame(played) instanceof ProjectorFrame.Showing shown
                ? shown.page().of()
                : 0;
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
        played.perform(new SessionCommand.CoverWall(WallCover.BLACK));
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Plain(false));
        played.perform(new SessionCommand.CoverWall(WallCover.WHITE));
        assertThat(frame(played)).isEqualTo(new ProjectorFrame.Plain(true));
        played.perform(new SessionCommand.CoverWall(WallCover.NONE));
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
            assertThat(timer.left(start.plusSeconds(200))).isEqualTo(Duration.ofSeconds(-20));
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

    private static Card card(CardFace face) {
        return switch (face.id()) {
            case "1.1-q8" -> new Card.OwnQuestion(face);
            case "1.1-q5" ->
                new Card.Form(
                        face,
                        List.of(
                                new Field("f0", "Doel", "Waarom", Card.Form.Type.TEXT, List.of(), List.of()),
                                new Field("f2", "Soort", "", Card.Form.Type.CHOICE, options(), List.of())));
            case "1.1-q6" ->
                new Card.Checklist(
                        face,
                        List.of(new Card.Checklist.Phase(
                                "Vooraf", Optional.empty(), List.of(new Card.Checklist.Item("f1", "Lees")))),
                        List.of());
            default -> new Card.Question(face);
        };
    }

    private static List<Card.Form.Option> options() {
        return Stream.of("o0", "o1", "o2", "geen")
                .map(id -> new Card.Form.Option(id, "Keuze " + id))
                .toList();
    }

    private static Library library() {
        List<Card> cards = IntStream.rangeClosed(1, 8)
                .mapToObj(n -> CardFace.of("1.1-q" + n, "Vraag " + n))
                .map(ProjectorFrameTest::card)
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
