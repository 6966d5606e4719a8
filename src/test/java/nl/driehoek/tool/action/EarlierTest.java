package nl.driehoek.tool.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.EarlierField;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.group.Pair;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.store.deckfile.ProgramDeck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a group meant to do comes back until it is done or dropped, and nothing of it is lost or doubled. */
class EarlierTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final Edition GARDEN = PointDecks.GARDEN;
    private static final Library LIBRARY =
            new Library(List.of(GARDEN, ProgramDeck.editions().getFirst()));
    private static final CardRef CARD = new CardRef("voornemens", "elk");
    private static final EarlierTool TOOL =
            new EarlierTool(LIBRARY.card(Before.CARD).orElseThrow());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @Test
    void aNameStandsOnceOverThePointsOfItsPerson() {
        Map<String, FieldValue> values = new HashMap<>();
        List<String> people = List.of("Anna", "Anna", "Bas", "Anna");
        for (int number = 1; number <= people.size(); number++) {
            values.put(EarlierField.WHO.id(number), new FieldValue.Text(people.get(number - 1)));
            values.put(EarlierField.WHAT.id(number), new FieldValue.Text("iets"));
        }
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(number -> EarlierTool.opens(values, number, DUTCH)))
                .containsExactly(true, false, true, true);
    }

    /** Over a chain of sessions of one group, whatever is said of the points. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotSettledComesBackOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        Before before = Before.NONE;
        List<String> open = new ArrayList<>();
        for (int round = 1; round <= 4; round++) {
            Session session = started(before);
            assertThat(session.board().writing().fields().keySet()).allMatch(key -> key.isGroup());
            List<String> left = new ArrayList<>();
            for (int number = 1; number <= open.size(); number++) {
                Optional<Went> went =
                        random.nextBoolean() ? Optional.of(Went.values()[random.nextInt(4)]) : Optional.empty();
                if (went.isPresent()) {
                    session = written(session, went(number), went.get().value());
                }
                if (went.filter(Went::isSettled).isEmpty()) {
                    left.add(open.get(number - 1));
                }
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                String what = "ronde " + round + " punt " + i;
                int number = 4 - i;
                session = written(session, new FieldKey(CARD, "point." + number + ".what", "p1"), text(what));
                left.add(what);
            }
            open = left;
            before = Earlier.after(new SessionId("s" + round), session, LIBRARY);
            assertThat(before.group()).isEqualTo(new Group("s1", ""));
            assertThat(before.points()).extracting(OpenPoint::what).containsExactlyElementsOf(open);
        }
    }

    @Test
    void theRemarkComesAlongAndPairsGrowOlder() {
        Before before = new Before(
                new Group("a", ""),
                List.of(new OpenPoint(PointKind.GROWTH, "Ëva", "luisteren", "", "", "lastig")),
                List.of(new Pair("Ëva", "Sam", 1)));
        Session session = written(started(before), went(1), Went.STUCK.value());
        assertThat(Earlier.after(new SessionId("b"), session, LIBRARY).points()).isEqualTo(before.points());
        session = written(session, new FieldKey(Before.CARD, "remark.1", FieldKey.GROUP), text("nog steeds"));
        Before next = Earlier.after(new SessionId("b"), session, LIBRARY);
        assertThat(next.points().getFirst().remark()).isEqualTo("nog steeds");
        assertThat(next.pairs()).containsExactly(new Pair("Ëva", "Sam", 2));
        assertThat(next.group()).isEqualTo(new Group("a", ""));
    }

    @Test
    void theRoomSeesThemOnlyTurnedOverAndNamesOnlyWhereTheyMayStandThere() {
        Before before = new Before(
                new Group("a", ""),
                List.of(new OpenPoint(PointKind.ACTION, "Ëva", "bellen", "vrijdag", "Jo", "geheim")),
                List.of());
        Session session = written(started(before), went(1), Went.GOING.value());
        assertThat(tiles(session, true)).containsExactly("Ëva|bellen\nvrijdag, met Jo\n→ Loopt");
        assertThat(tiles(session, false)).containsExactly("|bellen\nvrijdag, met Jo\n→ Loopt");
        assertThat(TOOL.rows(Before.CARD, session.board(), DUTCH).toString()).contains("Ëva", "bellen", "Loopt");
        assertThat(TOOL.owns("said.1") && TOOL.owns("went.12")).isTrue();
    }

    @Test
    void everyLanguageHasTheCardsOfTheProgram() {
        assertThat(ProgramDeck.editions()).hasSize(2).allSatisfy(edition -> {
            assertThat(edition.deck().isProgram()).isTrue();
            assertThat(edition.deck().card(Before.CARD.card())).isPresent();
        });
        assertThat(IntStream.rangeClosed(1, 2).mapToObj(EarlierField.WENT::id)).containsExactly("went.1", "went.2");
    }

    private static List<String> tiles(Session session, boolean named) {
        RoomValues values = RoomValues.of(session.board(), Before.CARD, TOOL.work(named));
        assertThat(values.toString()).doesNotContain("geheim");
        CardContent face =
                TOOL.face(LIBRARY.deck("driehoek").orElseThrow(), values, DUTCH).orElseThrow();
        return face.all(Part.Tile.class).stream()
                .map(tile -> tile.title() + "|" + tile.text().words())
                .toList();
    }

    private static FieldKey went(int number) {
        return new FieldKey(Before.CARD, EarlierField.WENT.id(number), FieldKey.GROUP);
    }

    private static FieldValue text(String words) {
        return FieldValue.text(words).orElseThrow();
    }

    private static Session started(Before before) {
        List<Participant> people = List.of(new Participant("p1", "Ëva"), new Participant("p2", "Sam"));
        SessionSetup setup = new SessionSetup("", people, List.of(), List.of(CARD), Plan.NONE, before);
        Session session = Session.of(List.of(new Entry(1, Instant.EPOCH, new Started(setup))));
        return after(
                session, SessionRules.decide(session, new Choose(Before.CARD)).orElseThrow());
    }

    private static Session written(Session session, FieldKey key, FieldValue value) {
        return after(
                session,
                SessionRules.decide(session, new WriteField(key, Optional.of(value)))
                        .orElseThrow());
    }

    private static Session after(Session session, SessionEvent event) {
        return session.apply(new Entry(session.last() + 1, Instant.EPOCH, event));
    }
}
