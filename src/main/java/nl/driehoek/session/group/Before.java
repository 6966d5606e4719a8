package nl.driehoek.session.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;

/**
 * What a session takes over from earlier ones of the same group.
 *
 * @param group the group as it was known then; {@link Group#NONE} for a session that follows no other
 * @param points what is still open, in the order in which it was written
 * @param pairs who talked together; names of people who are not there today may be among them
 */
public record Before(Group group, List<OpenPoint> points, List<Pair> pairs) {
    /** The card of the program's own deck on which a group says how it went. */
    public static final CardRef CARD = new CardRef(Deck.PROGRAM, "earlier");

    /** The card of that deck at which a group looks back at the session. */
    public static final CardRef CLOSING = new CardRef(Deck.PROGRAM, "closing");

    /** No session came before. */
    public static final Before NONE = new Before(Group.NONE, List.of(), List.of());

    public Before {
        Objects.requireNonNull(group);
        points = List.copyOf(points);
        pairs = List.copyOf(pairs);
    }

    /** The open points as values in the fields of {@link #CARD}, where a session starts with them. */
    public Map<FieldKey, FieldValue> values() {
        Map<FieldKey, FieldValue> values = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            OpenPoint point = points.get(i);
            put(values, EarlierField.WHO, i, point.who());
            put(values, EarlierField.WHAT, i, point.what());
            put(values, EarlierField.WHEN, i, point.when());
            put(values, EarlierField.WITH, i, point.with());
            put(values, EarlierField.SAID, i, point.remark());
        }
        return values;
    }

    private static void put(Map<FieldKey, FieldValue> values, EarlierField field, int at, String words) {
        FieldKey key = new FieldKey(CARD, field.id(at + 1), FieldKey.GROUP);
        FieldValue.text(words).ifPresent(value -> values.put(key, value));
    }

    /** Whether no session came before. */
    public boolean isNone() {
        return equals(NONE);
    }
}
