package nl.driehoek.session.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.driehoek.deck.CardRef;

/**
 * What was turned over of a card for the room to see, and nothing else of it.
 *
 * @param shown what the facilitator shows
 * @param people whose values can be seen, the group first; none of them without any
 * @param names of all who take part, by their ids in the order in which they joined; none where the room is not to see them
 * @param elsewhere what was turned over on other cards
 * @param answered how many answered the card as a whole, where that is shown without what they answered
 */
public record RoomValues(
        Shown shown,
        List<Given> people,
        Map<String, String> names,
        List<OnCard> elsewhere,
        Optional<Answered> answered) {
    /** Nothing is turned over. */
    public static final RoomValues NONE = new RoomValues(Shown.NOTHING, List.of());

    public RoomValues {
        Objects.requireNonNull(shown);
        people = List.copyOf(people);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        elsewhere = List.copyOf(elsewhere);
        Objects.requireNonNull(answered);
    }

    /** What was turned over of one card, without names. */
    public RoomValues(Shown shown, List<Given> people) {
        this(shown, people, Map.of(), List.of(), Optional.empty());
    }

    /**
     * What was turned over of another card.
     *
     * @param question the group's own on it; empty text where there is none
     * @param people as in {@link RoomValues}
     */
    public record OnCard(CardRef card, String question, List<Given> people) {
        public OnCard {
            Objects.requireNonNull(card);
            Objects.requireNonNull(question);
            people = List.copyOf(people);
        }
    }

    /**
     * What one person gave.
     *
     * @param by a participant's id, or {@link FieldKey#GROUP}
     * @param name empty where the room is not to see it, and for the group
     * @param values by the ids of the fields, the answer to the card as a whole at {@link FieldKey#MAIN}
     */
    public record Given(String by, String name, Map<String, FieldValue> values) {
        public Given {
            Objects.requireNonNull(by);
            Objects.requireNonNull(name);
            values = Map.copyOf(values);
        }

        /** The words in a field; empty text where there are none. */
        public String text(String field) {
            return values.get(field) instanceof FieldValue.Text(String words) ? words : "";
        }
    }

    /** Of a card on this board, what this lets the room see. */
    public static RoomValues of(Board board, CardRef card, Shown shown) {
        return switch (shown) {
            case Shown.Nothing _ -> NONE;
            case Shown.Sheet(String by) ->
                new RoomValues(shown, List.of(new Given(by, "", board.writing().filled(card, by))));
            case Shown.Work work -> of(board, card, work);
        };
    }

    private static RoomValues of(Board board, CardRef card, Shown.Work work) {
        Map<String, String> names = work.named() ? names(board) : Map.of();
        return new RoomValues(work, given(board, card, work), names, onCards(board, work), answered(board, card, work));
    }

    private static Optional<Answered> answered(Board board, CardRef card, Shown.Work work) {
        return work.counts(FieldKey.MAIN) ? Optional.of(Answered.of(board, card)) : Optional.empty();
    }

    private static List<OnCard> onCards(Board board, Shown.Work work) {
        return work.elsewhere().stream()
                .map(other -> new OnCard(
                        other.card(), board.writing().question(other.card()), given(board, other::shows, work.named())))
                .toList();
    }

    private static List<Given> given(Board board, CardRef card, Shown.Work work) {
        return given(board, key -> key.card().equals(card) && work.shows(key.field()), work.named());
    }

    private static List<Given> given(Board board, Predicate<FieldKey> turned, boolean named) {
        return turnedOver(board, turned).entrySet().stream()
                .filter(those -> !those.getValue().isEmpty())
                .map(those -> new Given(those.getKey(), named ? name(board, those.getKey()) : "", those.getValue()))
                .toList();
    }

    private static Map<String, Map<String, FieldValue>> turnedOver(Board board, Predicate<FieldKey> turned) {
        Map<String, Map<String, FieldValue>> values = new LinkedHashMap<>();
        values.put(FieldKey.GROUP, new LinkedHashMap<>());
        board.participants().forEach(who -> values.put(who.id(), new LinkedHashMap<>()));
        board.writing().fields().forEach((key, value) -> {
            if (turned.test(key)) {
                values.computeIfAbsent(key.by(), _ -> new LinkedHashMap<>()).put(key.field(), value);
            }
        });
        return values;
    }

    private static Map<String, String> names(Board board) {
        Map<String, String> names = new LinkedHashMap<>();
        board.participants().forEach(who -> names.put(who.id(), who.name()));
        return names;
    }

    private static String name(Board board, String by) {
        return board.participant(by).map(Participant::name).orElse("");
    }

    /** What the group gave together, if anything of it is turned over. */
    public Optional<Given> group() {
        return people.stream()
                .filter(given -> given.by().equals(FieldKey.GROUP))
                .findFirst();
    }

    /** What the participants gave, in the order in which they joined. */
    public List<Given> participants() {
        return people.stream()
                .filter(given -> !given.by().equals(FieldKey.GROUP))
                .toList();
    }
}
