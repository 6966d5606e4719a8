package nl.driehoek.session.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.driehoek.deck.CardRef;

/**
 * What was written in a session. A text that was wiped is not kept as an empty one but is gone.
 *
 * @param fields the values on cards, answers among them, in the order in which they were first written
 * @param notes the facilitator's own, a card; never meant for the wall
 * @param questions what the group worded on a card for its own question
 */
public record Writing(Map<FieldKey, FieldValue> fields, Map<CardRef, String> notes, Map<CardRef, String> questions) {
    /** Nothing written yet. */
    public static final Writing NONE = new Writing(Map.of(), Map.of(), Map.of());

    public Writing {
        fields = OrderedMap.of(fields);
        notes = OrderedMap.of(notes);
        questions = OrderedMap.of(questions);
    }

    /** Only these values. */
    public static Writing of(Map<FieldKey, FieldValue> values) {
        return new Writing(values, Map.of(), Map.of());
    }

    /** With those values alone whose addresses are wanted; notes and questions stay. */
    public Writing only(Predicate<FieldKey> wanted) {
        Map<FieldKey, FieldValue> some = new LinkedHashMap<>(fields);
        some.keySet().removeIf(wanted.negate());
        return new Writing(some, notes, questions);
    }

    /** The value at this address, if there is one. */
    public Optional<FieldValue> value(FieldKey key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The words at this address; empty text where there are none. */
    public String text(FieldKey key) {
        return fields.get(key) instanceof FieldValue.Text(String words) ? words : "";
    }

    /**
     * What somebody filled in on a card, by the ids of the fields; the answer to the card as a whole is not among it.
     *
     * @param by a participant's id, or {@link FieldKey#GROUP}
     */
    public Map<String, FieldValue> filled(CardRef card, String by) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (!key.isAnswer() && key.by().equals(by) && key.card().equals(card)) {
                values.put(key.field(), value);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    /** The note on a card; empty text where there is none. */
    public String note(CardRef card) {
        return notes.getOrDefault(card, "");
    }

    /** The group's own question on a card; empty text where there is none. */
    public String question(CardRef card) {
        return questions.getOrDefault(card, "");
    }

    /** What the group changed in the words of a card. */
    public Wording wording(CardRef card) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            boolean number =
                    key.card().equals(card) && key.isGroup() && key.field().startsWith(FieldKey.NUMBER);
            if (number && value instanceof FieldValue.Number(int chosen)) {
                numbers.put(key.field().substring(FieldKey.NUMBER.length()), chosen);
            }
        });
        return new Wording(question(card), numbers);
    }

    /** With this value in place of what stood there, or with none. */
    public Writing withField(FieldKey key, Optional<FieldValue> value) {
        return new Writing(put(fields, key, value), notes, questions);
    }

    /** With this note in place of what stood there. */
    public Writing withNote(CardRef card, String text) {
        return new Writing(fields, put(notes, card, words(text)), questions);
    }

    /** With this question in place of what stood there. */
    public Writing withQuestion(CardRef card, String text) {
        return new Writing(fields, notes, put(questions, card, words(text)));
    }

    private static Optional<String> words(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    private static <K, V> Map<K, V> put(Map<K, V> values, K key, Optional<V> value) {
        OrderedMap<K, V> all = OrderedMap.of(values);
        return value.map(it -> all.with(key, it)).orElseGet(() -> all.without(key));
    }
}
