package nl.driehoek.tool.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report.Chapter;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.ink.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Points on cards of a deck with other numbers than the kit's. */
class PointsTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final Deck DECK = PointDecks.GARDEN.deck();
    private static final CardRef CARD = new CardRef(DECK.id(), "zaai");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void theDeckSaysWhatIsAskedFor() {
        assertThat(asked("zaai")).isEqualTo(new Way.Actions(PointKind.GROWTH, 3));
        assertThat(asked("samen")).isEqualTo(new Way.Actions(PointKind.ACTION, 0));
        assertThat(asked("elk")).isEqualTo(new Way.Actions(PointKind.ACTION, 1));
        assertThat(tool("zaai").name()).isEqualTo(ActionText.GROWTH);
    }

    @Test
    void inATableEachFieldSaysWhichPointItIsOfAndWhatItAsks() {
        assertThat(tool("zaai").label("point.2.what", DUTCH))
                .isEqualTo("Groeipunten, punt 2: " + DUTCH.get(ActionText.WHAT_GROWTH));
        assertThat(tool("elk").label("point.1.when", DUTCH)).isEqualTo("Actiepunten, punt 1: Wanneer?");
    }

    /** Who owes points is said for any number of people, points and least; whoever has enough is never named. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whoHasTooFewIsTheOneWhoLacksThem(long seed) {
        Random random = new Random(seed);
        Way.Actions asked = new Way.Actions(PointKind.ACTION, random.nextInt(4));
        Board board = board(random.nextInt(6));
        Map<String, Integer> written = new HashMap<>();
        for (Participant who : board.participants()) {
            Set<Integer> numbers = random.ints(random.nextInt(5), 1, 9).boxed().collect(Collectors.toSet());
            written.put(who.id(), numbers.size());
            for (int number : numbers) {
                board = with(board, who.id(), Point.Part.WHAT.field(number), "iets " + number);
            }
            board = with(board, who.id(), Point.Part.WHEN.field(40), "ooit"); // says not what, so it does not count
        }
        Points points = new Points(CARD, asked, board);
        assertThat(points.lacking().stream().map(Participant::id))
                .containsExactlyElementsOf(board.participants().stream()
                        .map(Participant::id)
                        .filter(who -> written.get(who) < asked.least())
                        .toList());
        points.people().forEach(by -> {
            assertThat(points.of(by)).extracting(Point::number).isSorted().doesNotHaveDuplicates();
            assertThat(points.of(by)).allMatch(point -> point.number() < points.lines(by));
        });
    }

    @Test
    void theGroupStandsFirstWhereThePointsAreTheGroups() {
        Board board = board(2);
        assertThat(new Points(CARD, asked("samen"), board).people()).containsExactly(FieldKey.GROUP, "p1", "p2");
        assertThat(new Points(CARD, asked("zaai"), board).people()).containsExactly("p1", "p2", FieldKey.GROUP);
        assertThat(tool("samen").lacking(new Points(CARD, asked("samen"), board), DUTCH))
                .isEmpty();
    }

    @Test
    void enterLeadsToWhoeverStillOwesPoints() {
        Board board = with(board(3), "p1", "point.1.what", "a");
        Points each = new Points(CARD, asked("elk"), board);
        assertThat(each.next("p1", true)).isEqualTo("p2");
        assertThat(each.next("p2", true)).isEqualTo("p2");
        assertThat(each.next("p2", false)).isEqualTo("p3");
        assertThat(each.next("p3", false)).isEqualTo("p2");
        Points group = new Points(CARD, asked("samen"), board);
        assertThat(group.next(FieldKey.GROUP, true)).isEqualTo(FieldKey.GROUP);
        assertThat(group.next(FieldKey.GROUP, false)).isEqualTo("p1");
        assertThat(new Points(CARD, asked("elk"), board(0)).next(FieldKey.GROUP, false))
                .isEqualTo(FieldKey.GROUP);
    }

    @Test
    void whoHasTooFewIsSaidInWords() {
        Board board = with(board(2), "p1", "point.1.what", "tuinbonen");
        assertThat(lacking(board)).isEqualTo("Wacht nog op: N1 (nog 2), N2 (nog 3)");
        for (int number = 1; number <= 3; number++) {
            board = with(board, "p1", "point." + number + ".what", "a");
            board = with(board, "p2", "point." + number + ".what", "b");
        }
        assertThat(lacking(board)).isEqualTo("Iedereen is klaar");
        assertThat(lacking(board(0))).isEmpty();
        assertThat(lacking(board(40)))
                .startsWith("Wacht nog op: N1 (nog 3), N2")
                .endsWith("N6 (nog 3) en nog 34");
    }

    @Test
    void theRoomSeesThemAsTilesWithNamesWhereTheyMayStandThere() {
        Board board = with(board(2), "p1", "point.1.what", "tuinbonen");
        board = with(board, "p1", "point.1.when", "in maart");
        board = with(board, "p1", "point.1.with", "王");
        board = with(board, "p2", "", "een geheim");
        assertThat(tiles(board, true)).containsExactly("N1|tuinbonen\nin maart, met 王");
        assertThat(tiles(board, false)).containsExactly("|tuinbonen\nin maart, met 王");
    }

    @Test
    void pointsOfSeveralKindsStandUnderOneHeadingForAll() {
        assertThat(headings(board(2))).containsExactly("Wat we gaan doen", "Blad voor N1");
    }

    @Test
    void whoIsTheOnlyOneHasNoPageThatSaysAllOfItOnceMore() {
        assertThat(headings(board(1))).containsExactly("Wat we gaan doen");
    }

    /** Of what the report tells where the first has points of two kinds. */
    private static List<String> headings(Board people) {
        Board board = with(people, "p1", "point.1.what", "tuinbonen");
        FieldKey action = new FieldKey(new CardRef(DECK.id(), "elk"), "point.1.what", "p1");
        board = board.with(board.writing().withField(action, FieldValue.text("harken")));
        return AllPoints.of(board, new Library(List.of(PointDecks.GARDEN))).chapters(DUTCH).stream()
                .map(Chapter::heading)
                .toList();
    }

    @Test
    void theReportTellsWhoDoesWhatWhenAndWithWhom() {
        Board board = with(board(1), "p1", "point.2.what", "tuinbonen");
        board = with(board, FieldKey.GROUP, "point.1.what", "gieten");
        assertThat(tool("zaai").rows(CARD, board, DUTCH).toString())
                .contains("Groeipunten", "N1", "tuinbonen", "Samen", "gieten");
        assertThat(tool("zaai").rows(CARD, board(1), DUTCH)).isEmpty();
        assertThat(tool("zaai").owns("point.2.with")).isTrue();
        assertThat(tool("zaai").owns("point.0.with") || tool("zaai").owns("point.1"))
                .isFalse();
    }

    private static String lacking(Board board) {
        return tool("zaai").lacking(new Points(CARD, asked("zaai"), board), DUTCH);
    }

    private static List<String> tiles(Board board, boolean named) {
        RoomValues values = RoomValues.of(board, CARD, tool("zaai").work(named));
        CardContent face = tool("zaai").face(DECK, values, DUTCH).orElseThrow();
        assertThat(face.words()).doesNotContain("geheim");
        return face.all(Part.Tile.class).stream()
                .map(tile -> tile.title() + "|" + tile.text().words())
                .toList();
    }

    private static ActionsTool tool(String card) {
        return new ActionsTool(DECK.card(card).orElseThrow(), asked(card));
    }

    private static Way.Actions asked(String id) {
        Card card = DECK.card(id).orElseThrow();
        return (Way.Actions) card.face().activity().ways().getFirst();
    }

    private static Board board(int people) {
        List<Participant> all = new ArrayList<>(IntStream.rangeClosed(1, people)
                .mapToObj(i -> new Participant("p" + i, "N" + i))
                .toList());
        return new Board(all, Table.of(List.of(CARD)), Writing.NONE, Ink.NONE, Turns.NONE);
    }

    private static Board with(Board board, String by, String field, String words) {
        Optional<FieldValue> value = FieldValue.text(words);
        return board.with(board.writing().withField(new FieldKey(CARD, field, by), value));
    }
}
