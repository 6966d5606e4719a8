package nl.driehoek.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDiscarded;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardOpened;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.CardZoomed;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.FieldsShown;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NextNamed;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.PageTurned;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.PileCut;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.TimerExtended;
import nl.driehoek.session.SessionEvent.TimerPaused;
import nl.driehoek.session.SessionEvent.TimerShown;
import nl.driehoek.session.SessionEvent.TimerStarted;
import nl.driehoek.session.SessionEvent.TimerStopped;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.TurnsBegan;
import nl.driehoek.session.SessionEvent.TurnsEnded;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionEvent.WallChanged;
import nl.driehoek.session.SessionEvent.WallCovered;
import nl.driehoek.session.SessionEvent.WallFrozen;
import nl.driehoek.session.SessionEvent.WorkShown;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.TermsEvent;
import nl.driehoek.session.TermsEvent.EditionsTaken;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.group.Pair;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words on disk stay what they are, and what is not understood stays as it is. */
class EventCodecTest {
    private static final CardRef ONE = new CardRef("ouderbetrokkenheid", "1.1-q1");
    private static final CardRef TWO = new CardRef("ouderbetrokkenheid", "1.1-q2");
    private static final Participant SAM = new Participant("p1", "Sam");

    private final EventCodec codec = new EventCodec();

    /** In the order of the golden file, which is never changed but only grows. */
    private static List<SessionEvent> events() {
        return List.of(
                new Started(new SessionSetup("Groep 3", List.of(SAM), List.of("0".repeat(64)), List.of(ONE, TWO))),
                new CardDrawn(ONE),
                new CardChosen(TWO),
                new CardSkipped(ONE, Optional.of(TWO)),
                new CardSkipped(ONE, Optional.empty()),
                new ParticipantJoined(new Participant("p2", "juf Noëlle")),
                FieldWritten.text(FieldKey.answer(ONE, "p1"), "eerst \"luisteren\"\ndan praten 🙂"),
                FieldWritten.text(FieldKey.groupAnswer(ONE), ""),
                new NoteWritten(ONE, "terugkomen"),
                new QuestionWorded(TWO, "Wat helpt jou?"),
                new CardOpened(ONE),
                new WallChanged(WallMode.LIVE),
                new WallChanged(WallMode.HIDDEN),
                new Undone(),
                new Redone(),
                new CardDiscarded(ONE, Optional.of(TWO)),
                new CardDiscarded(ONE, Optional.empty()),
                new PageTurned(2),
                new WallCovered(WallCover.BLACK),
                new WallCovered(WallCover.WHITE),
                new WallCovered(WallCover.NONE),
                new WallFrozen(true),
                new WallFrozen(false),
                new TimerStarted(Duration.ofMinutes(3)),
                new TimerPaused(true),
                new TimerShown(true),
                new TimerStopped(),
                new Started(planned()),
                new InkChanged(drawn(), Gesture.STROKE),
                new InkChanged(
                        List.of(new InkEdit(new InkPlace(TWO, 1, Layer.DESK), Set.of(3, 1), List.of())), Gesture.ERASE),
                new PileCut(TWO),
                new TurnsBegan(List.of("p1", "p2")),
                new TurnGiven("p1", Optional.of(ONE)),
                new TurnGiven("p2", Optional.empty()),
                new NextNamed("p1"),
                new TurnsEnded(),
                new CardZoomed(new Zoom(new GridPoint(5000, 100), 2500)),
                new CardZoomed(Zoom.WHOLE),
                FieldWritten.text(new FieldKey(ONE, "doel", "p1"), "rust \"en\"\nregelmaat 🙂"),
                new FieldWritten(new FieldKey(ONE, "doel", FieldKey.GROUP), Optional.empty()),
                new FieldWritten(new FieldKey(TWO, "voor-1", FieldKey.GROUP), FieldValue.tick(true)),
                new FieldWritten(
                        new FieldKey(TWO, "soort", "p2"),
                        FieldValue.choice(new LinkedHashSet<>(List.of("informeren", "motiveren")))),
                new FieldWritten(FieldKey.groupAnswer(ONE), FieldValue.tick(true)),
                new FieldsShown(Optional.of("p1")),
                new FieldsShown(Optional.of(FieldKey.GROUP)),
                new FieldsShown(Optional.empty()),
                new WorkShown(new Shown.Work("compare", "together", Set.of("", "value"), true)),
                new FieldWritten(new FieldKey(ONE, "n", "p1"), Optional.of(new FieldValue.Number(-3))),
                new FieldWritten(new FieldKey(ONE, "n", "p1"), Optional.of(new FieldValue.Place(0.25, 1))),
                new FieldWritten(FieldKey.answer(ONE, "p1"), FieldValue.text("rust\ntijd"), true),
                new QuestionWorded(TWO.numbered(2), "En wij?"),
                new TimerStarted(
                        Duration.ofMinutes(5), Optional.of(new RoundPhase(ONE, 2, 3, "In tweetallen: \"vertel\""))),
                new TimerExtended(Duration.ofMinutes(1)),
                new Started(followed()),
                new WorkShown(new Shown.Work(
                        "closing",
                        "agreed",
                        Set.of(),
                        true,
                        List.of(
                                new Shown.Elsewhere(ONE, Set.of("", "vision"), true),
                                new Shown.Elsewhere(TWO, Set.of("point"), false)))),
                new EditionsTaken(List.of("1".repeat(64), "2".repeat(64))),
                new Titled("Groep 7b, \"oudste\" 🙂"),
                new Grouped(new Group("eerste", "Ouders van 7b")),
                new Grouped(new Group("eerste", "")));
    }

    private static List<InkEdit> drawn() {
        Points points = Points.ofGrid(5000, 1200, 5012, 1197, 0, 6666);
        Points ends = Points.ofGrid(0, 0, 10000, 6666);
        GridPoint at = new GridPoint(100, 200);
        return List.of(InkEdit.put(
                new InkPlace(ONE, 0, Layer.WALL),
                new Mark.Stroke(1, Mark.Tip.PEN, InkColour.INK, PenWidth.FINE, points),
                new Mark.Stroke(2, Mark.Tip.HIGHLIGHTER, InkColour.ORANGE, PenWidth.BROAD, Points.ofGrid(7, 8)),
                new Mark.Line(3, InkColour.BLUE, PenWidth.MEDIUM, true, ends),
                new Mark.Label(4, at, "kernwaarde", LabelSize.LARGE, InkColour.GREEN),
                new Mark.StickyNote(5, at, 1666, "rust", new Mark.Sort(InkColour.PLUM, "p1", "thuis")),
                new Mark.StickyNote(6, at, 800, "tijd", Mark.Sort.of(InkColour.INK))));
    }

    private static SessionSetup followed() {
        Before before = new Before(
                new Group("eerste", ""),
                List.of(
                        new OpenPoint(PointKind.ACTION, "Sam", "Bel \"thuis\"", "vrijdag", "Anna 🙂", "bijna"),
                        new OpenPoint(PointKind.GROWTH, "", "Luisteren", "", "", "")),
                List.of(new Pair("Sam", "juf Noëlle", 2)));
        return new SessionSetup("Vervolg", List.of(SAM), List.of(), List.of(ONE), Plan.NONE, before);
    }

    private static SessionSetup planned() {
        Plan plan = new Plan(
                List.of(
                        new PlanItem(new OneCard(ONE), OptionalInt.of(5)),
                        PlanItem.of(new WholeSet("ouderbetrokkenheid", "1.2"))),
                1);
        return new SessionSetup("Met een plan", List.of(), List.of(), List.of(ONE, TWO), plan);
    }

    @Test
    void everyEventStandsOnDiskAsInTheGoldenFile() throws IOException {
        String lines = events().stream()
                .map(codec::write)
                .map(stored -> stored.type() + ' ' + stored.version() + ' ' + stored.json() + '\n')
                .collect(Collectors.joining());
        assertThat(lines).isEqualTo(golden());
    }

    @Test
    void everyLineOfTheGoldenFileIsReadAsItsEvent() throws IOException {
        List<SessionEvent> read = golden().lines()
                .map(line -> line.split(" ", 3))
                .map(part -> codec.read(new StoredEvent(part[0], Integer.parseInt(part[1]), part[2])))
                .toList();
        assertThat(read).isEqualTo(events());
    }

    @Test
    void undoAndRedoNameTheirSteps() {
        StoredEvent undone = new StoredEvent("undone", 1, "{\"from\":17}");
        assertThat(codec.write(new Undone(OptionalLong.of(17)))).isEqualTo(undone);
        assertThat(codec.read(undone)).isEqualTo(new Undone(OptionalLong.of(17)));
        StoredEvent redone = new StoredEvent("redone", 1, "{\"to\":18}");
        assertThat(codec.write(new Redone(OptionalLong.of(18)))).isEqualTo(redone);
        assertThat(codec.read(redone)).isEqualTo(new Redone(OptionalLong.of(18)));
        StoredEvent nonsense = new StoredEvent("undone", 1, "{\"from\":\"yesterday\"}");
        assertThat(codec.read(nonsense)).isInstanceOf(Unknown.class);
    }

    @Test
    void theGoldenFileHoldsEveryKindOfEvent() {
        List<Class<?>> kinds = events().stream()
                .<Class<?>>map(SessionEvent::getClass)
                .distinct()
                .toList();
        assertThat(EventWord.values()).hasSize(kinds.size() + 1); // an answer has a word of its own
        assertThat(Stream.of(SessionEvent.class, TermsEvent.class)
                        .flatMap(where -> Arrays.stream(where.getDeclaredClasses()))
                        .filter(Class::isRecord))
                .hasSize(kinds.size() + 1); // and Unknown, which has no word of its own
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatHappensInRandomSessionsIsReadBack(long seed) {
        for (Entry entry : new RandomSession(seed).play(200).entries()) {
            assertThat(codec.read(codec.write(entry.event()))).isEqualTo(entry.event());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1f, 0x7f, 0x85, 0x2028, 0xd83d, 0xdc00, 0xfeff, 0xffff, 0x1f642})
    void everyCharacterIsReadBackAlsoHalfAOne(int character) {
        String text = "a" + Character.toString(character) + "b" + Character.toString(character);
        StoredEvent stored = codec.write(new NoteWritten(ONE, text));
        String onDisk = new String(stored.json().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(onDisk).isEqualTo(stored.json());
        assertThat(codec.read(stored)).isEqualTo(new NoteWritten(ONE, text));
    }

    @Test
    void unknownFieldsArePassedOver() {
        String json = "{\"card\":{\"deck\":\"d\",\"card\":\"c\",\"colour\":1},\"text\":\"x\",\"mood\":{\"glad\":true}}";
        assertThat(codec.read(new StoredEvent("note.written", 1, json)))
                .isEqualTo(new NoteWritten(new CardRef("d", "c"), "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "{\"items\":[{}]}",
                "{\"items\":[],\"stop\":1}",
                "{\"items\":[{\"set\":{\"deck\":\"d\",\"set\":\"s\"},\"minutes\":0}]}",
                "{\"items\":[{\"chapter\":1}]}"
            })
    void aSessionIsNotLostWithAPlanThatMakesNoSense(String plan) {
        String json = "{\"title\":\"x\",\"participants\":[],\"editions\":[],\"pile\":[],\"plan\":" + plan + "}";
        assertThat(codec.read(new StoredEvent("session.started", 1, json)))
                .isEqualTo(new Started(new SessionSetup("x", List.of(), List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "{}",
                "{\"group\":\"a\",\"points\":[{\"kind\":\"wish\"}],\"pairs\":[]}",
                "{\"group\":\"a\",\"points\":[],\"pairs\":[{\"one\":\"a\",\"other\":\"b\",\"ago\":0}]}"
            })
    void aSessionIsNotLostWithAPastThatMakesNoSense(String before) {
        String json = "{\"title\":\"x\",\"participants\":[],\"editions\":[],\"pile\":[],\"before\":" + before + "}";
        assertThat(codec.read(new StoredEvent("session.started", 1, json)))
                .isEqualTo(new Started(new SessionSetup("x", List.of(), List.of(), List.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stroke.drawn|1|{\"points\":[[0.5,0.25]]}",
                "note.written|2|{\"card\":\"d/c\",\"text\":\"x\"}",
                "note.written|0|{}",
                "note.written|1|{\"text\":\"without its card\"}",
                "note.written|1|{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"text\":5}",
                "note.written|1|{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"tex",
                "note.written|1|not json",
                "note.written|1|``",
                "note.written|1|[]",
                "note.written|1|null",
                "field.written|1|{\"card\":{\"deck\":\"d\",\"card\":\"c\"}}",
                "field.written|1|{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"field\":\"f\",\"value\":{\"colour\":5}}",
                "field.written|1|{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"field\":\"f\",\"value\":{\"text\":\" \"}}",
                "field.written|1|{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"field\":\"f\",\"value\":{\"choice\":[]}}",
                "wall.changed|1|{\"wall\":\"upside down\"}",
                "participant.joined|1|{\"id\":\"p1\",\"name\":\" \"}",
                "session.started|1|{\"title\":\"\",\"participants\":5,\"editions\":[],\"pile\":[]}",
                "CardDrawn|1|{}",
                "ink|1|{\"gesture\":\"stroke\"}",
                "ink|1|{\"gesture\":\"stroke\",\"edits\":[{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"page\":-1,\"layer\":\"wall\"}]}",
                "ink|1|{\"gesture\":\"stroke\",\"edits\":[{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"page\":0,\"layer\":\"roof\"}]}"
            })
    void whatIsNotUnderstoodStaysAsItIs(String type, int version, String json) {
        StoredEvent stored = new StoredEvent(type, version, json);
        SessionEvent event = codec.read(stored);
        assertThat(event).isEqualTo(new Unknown(type, version, json));
        assertThat(codec.write(event)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":0,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"1 1\"}",
                "{\"id\":2147483647,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"1 1\"}",
                "{\"id\":1,\"colour\":\"pink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"1 1\"}",
                "{\"id\":1,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"\"}",
                "{\"id\":1,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"1 1 2\"}",
                "{\"id\":1,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"NaN 1\"}",
                "{\"id\":1,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"9999 1 5 5\"}",
                "{\"id\":1,\"colour\":\"ink\",\"stroke\":\"pen\",\"width\":\"fine\",\"points\":\"1 1 2147483647 5 2147483647 5\"}",
                "{\"id\":1,\"colour\":\"ink\",\"arrow\":true,\"width\":\"fine\",\"points\":\"1 1 0 0\"}",
                "{\"id\":1,\"colour\":\"ink\",\"x\":1,\"y\":1,\"size\":\"small\",\"text\":\" \"}",
                "{\"id\":1,\"colour\":\"ink\",\"x\":1,\"y\":6667,\"wide\":5,\"text\":\"x\"}",
                "{\"id\":1,\"colour\":\"ink\",\"x\":1,\"y\":1,\"wide\":0,\"text\":\"x\"}"
            })
    void aBrokenMarkIsPassedOverWithItsEvent(String mark) {
        String json = "{\"gesture\":\"stroke\",\"edits\":[{\"card\":{\"deck\":\"d\",\"card\":\"c\"},\"page\":0,"
                + "\"layer\":\"wall\",\"put\":[" + mark + "]}]}";
        assertThat(codec.read(new StoredEvent("ink", 1, json))).isEqualTo(new Unknown("ink", 1, json));
    }

    @Test
    void inkOfAGestureThatOnlyANewerProgramKnowsIsRead() {
        assertThat(codec.read(new StoredEvent("ink", 1, "{\"gesture\":\"dance\",\"edits\":[]}")))
                .isEqualTo(new InkChanged(List.of(), Gesture.OTHER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stroke.drawn|1|{}|true",
                "note.written|2|{}|true",
                "note.written|1|{}|false",
                "stroke.drawn|1|{|false",
                "stroke.drawn|1|[]|false",
                "str\u0000ke|1|{}|false"
            })
    void whatDamageLeftIsToldFromANewerProgramsEvents(String type, int version, String json, boolean newer) {
        assertThat(codec.mayBeNewer(new Unknown(type, version, json))).isEqualTo(newer);
    }

    @Test
    void theStartOfANewerProgramIsToldFromDamage() {
        assertThat(codec.isNewerStart(new StoredEvent("session.started", 2, "{}")))
                .isTrue();
        assertThat(codec.isNewerStart(new StoredEvent("session.started", 1, "{}")))
                .isFalse();
        assertThat(codec.isNewerStart(new StoredEvent("note.written", 2, "{}"))).isFalse();
    }

    private static String golden() throws IOException {
        try (InputStream in = EventCodecTest.class.getResourceAsStream("/journal/events-1.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
