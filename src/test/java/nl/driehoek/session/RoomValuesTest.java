package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.Answered;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomValuesTest {
    private static final CardRef CARD = RandomSession.pile().getFirst();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Of all that is on a board the room is given the fields that are turned over, and no others. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotTurnedOverIsNotInIt(long seed) {
        Board board = new RandomSession(seed).play(150).session().board();
        for (Set<String> fields : Set.of(Set.of("f0"), Set.of("f1", FieldKey.MAIN), Set.<String>of())) {
            RoomValues values = RoomValues.of(board, CARD, new Shown.Work("compare", "together", fields, false));
            values.people().forEach(given -> {
                assertThat(given.name()).isEmpty();
                assertThat(fields).containsAll(given.values().keySet());
                given.values()
                        .forEach((field, value) -> assertThat(
                                        board.writing().value(new FieldKey(CARD, field, given.by())))
                                .contains(value));
            });
            long turned = board.writing().fields().keySet().stream()
                    .filter(key -> key.card().equals(CARD) && fields.contains(key.field()))
                    .count();
            assertThat(values.people().stream()
                            .mapToInt(given -> given.values().size())
                            .sum())
                    .isEqualTo((int) turned);
        }
    }

    /** Of other cards the room is given what was turned over there, of the group alone where only that was. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotTurnedOverOnOtherCardsIsNotInIt(long seed) {
        Board board = new RandomSession(seed).play(150).session().board();
        List<Shown.Elsewhere> others = RandomSession.pile().stream()
                .map(card ->
                        new Shown.Elsewhere(card, Set.of(card.card().hashCode() % 2 == 0 ? "f0" : ""), seed % 2 == 0))
                .toList();
        RoomValues values = RoomValues.of(board, CARD, new Shown.Work("closing", "agreed", Set.of(), false, others));
        assertThat(values.people()).isEmpty();
        assertThat(values.elsewhere())
                .extracting(RoomValues.OnCard::card)
                .containsExactlyElementsOf(RandomSession.pile());
        Map<FieldKey, FieldValue> seen = new HashMap<>();
        values.elsewhere()
                .forEach(other -> other.people().forEach(given -> {
                    assertThat(given.name()).isEmpty();
                    given.values()
                            .forEach((field, value) -> seen.put(new FieldKey(other.card(), field, given.by()), value));
                }));
        Map<FieldKey, FieldValue> turned = new HashMap<>(board.writing().fields());
        turned.keySet()
                .removeIf(key -> others.stream()
                        .noneMatch(other -> other.card().equals(key.card())
                                && other.fields().contains(key.field())
                                && (key.isGroup() || !other.groupOnly())));
        assertThat(seen).isEqualTo(turned);
    }

    @Test
    void aFieldStandsForThoseWhoseIdsBeginWithItAndADot() {
        Shown.Work work = new Shown.Work("vision", "gather", Set.of("value"), false);
        assertThat(work.shows("value")).isTrue();
        assertThat(work.shows("value.12")).isTrue();
        assertThat(work.shows("values")).isFalse();
        assertThat(work.shows(FieldKey.MAIN)).isFalse();
        assertThat(new Shown.Work("compare", "together", Set.of(FieldKey.MAIN), false).shows("value.1"))
                .isFalse();
    }

    @Test
    void howManyAnsweredCanBeSeenWithoutWhatTheyAnswered() {
        RandomSession played = new RandomSession(1);
        played.perform(WriteField.text(FieldKey.answer(CARD, "p2"), "twee"));
        played.perform(WriteField.text(FieldKey.groupAnswer(CARD), "samen"));
        Board board = played.session().board();
        Shown.Work counted = new Shown.Work("compare", "x", Set.of(Shown.counted(FieldKey.MAIN)), true);
        RoomValues values = RoomValues.of(board, CARD, counted);
        assertThat(values.people()).isEmpty();
        assertThat(values.answered())
                .contains(new Answered(1, board.participants().size()));
        Shown.Work turned = new Shown.Work("compare", "x", Set.of(FieldKey.MAIN), true);
        assertThat(RoomValues.of(board, CARD, turned).answered()).isEmpty();
    }

    @Test
    void namesStandThereOnlyWhereTheyMayAndTheGroupStandsFirst() {
        RandomSession played = new RandomSession(1);
        played.perform(WriteField.text(FieldKey.answer(CARD, "p2"), "twee"));
        played.perform(WriteField.text(FieldKey.groupAnswer(CARD), "samen"));
        Board board = played.session().board();
        RoomValues unnamed = RoomValues.of(board, CARD, new Shown.Work("compare", "x", Set.of(""), false));
        RoomValues named = RoomValues.of(board, CARD, new Shown.Work("compare", "x", Set.of(""), true));
        assertThat(unnamed.people()).extracting(RoomValues.Given::name).containsOnly("");
        assertThat(named.people()).extracting(RoomValues.Given::name).containsExactly("", "N. de B.");
        assertThat(unnamed.names()).isEmpty();
        assertThat(named.names()).containsEntry("p2", "N. de B.").hasSameSizeAs(board.participants());
        assertThat(named.group().map(given -> given.text(FieldKey.MAIN))).contains("samen");
        assertThat(named.participants())
                .containsExactly(new RoomValues.Given(
                        "p2", "N. de B.", Map.of("", FieldValue.text("twee").orElseThrow())));
    }

    @Test
    void anotherViewBeginsAtItsFirstPageAndTheNextCardTakesItBack() {
        RandomSession played = new RandomSession(1);
        played.perform(new SessionCommand.Draw());
        Shown.Work one = new Shown.Work("compare", "together", Set.of(""), false);
        assertThat(played.perform(new SessionCommand.ShowWork(one))).isPresent();
        assertThat(played.perform(new SessionCommand.ShowWork(one))).isEqualTo(Optional.empty());
        played.perform(new SessionCommand.TurnPage(2));
        played.perform(new SessionCommand.ShowWork(new Shown.Work("compare", "together", Set.of(""), true)));
        assertThat(played.session().projection().page()).isEqualTo(2);
        played.perform(new SessionCommand.ShowWork(new Shown.Work("compare", "pairs", Set.of(), true)));
        assertThat(played.session().projection().page()).isZero();
        played.perform(new SessionCommand.Draw());
        assertThat(played.session().projection().shown()).isEqualTo(Shown.NOTHING);
    }
}
