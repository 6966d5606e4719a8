package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.group.Pair;

/**
 * The rounds of pairs as values of the group: a field a round, {@code pairs.1} and so on, and in it a choice of groups. What
 * was divided is kept itself, so that it is the same ever after.
 */
final class PairFields {
    /** What the ids of these fields begin with. */
    static final String PAIRS = "pairs";

    private static final String WITH = "+";

    private PairFields() {}

    /** The field for a round of a card, from 1. */
    static String field(int round) {
        return PAIRS + "." + round;
    }

    static boolean is(String field) {
        return field.startsWith(PAIRS + ".");
    }

    static FieldValue value(PairRound round) {
        Set<String> groups = round.groups().stream()
                .map(group -> String.join(WITH, group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new FieldValue.Choice(groups);
    }

    /** The round that a value tells of; nobody's where it is no round. */
    static PairRound round(FieldValue value) {
        return value instanceof FieldValue.Choice(Set<String> groups)
                ? new PairRound(groups.stream()
                        .map(group -> List.of(group.split("\\" + WITH)))
                        .toList())
                : PairRound.NONE;
    }

    /** The rounds of a card by their numbers, in order. */
    static Map<Integer, PairRound> of(Board board, CardRef card) {
        Map<Integer, PairRound> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= rounds.size() + 1; round++) {
            Optional<FieldValue> value = board.writing().value(new FieldKey(card, field(round), FieldKey.GROUP));
            if (value.isPresent()) {
                rounds.put(round, round(value.get()));
            }
        }
        return rounds;
    }

    /**
     * All rounds of a group but one, the oldest first: those of earlier sessions, and of this one those on all its cards.
     *
     * @param one a field of the group, if any is to be left out
     */
    static List<PairRound> before(Session session, Optional<FieldKey> one) {
        List<PairRound> rounds = new ArrayList<>(earlier(session));
        session.board().writing().fields().forEach((key, value) -> {
            if (key.isGroup() && is(key.field()) && one.filter(key::equals).isEmpty()) {
                rounds.add(round(value));
            }
        });
        return rounds;
    }

    /** Those who talked together in the earlier sessions of the group, a round a session, as far as they are here today. */
    private static List<PairRound> earlier(Session session) {
        Map<String, String> ids = new HashMap<>();
        session.board().participants().forEach(who -> ids.put(who.name(), who.id()));
        SortedMap<Integer, List<List<String>>> sessions = new TreeMap<>(Comparator.reverseOrder());
        for (Pair pair : session.setup().before().pairs()) {
            if (ids.containsKey(pair.one()) && ids.containsKey(pair.other())) {
                sessions.computeIfAbsent(pair.sessionsAgo(), _ -> new ArrayList<>())
                        .add(List.of(ids.get(pair.one()), ids.get(pair.other())));
            }
        }
        return sessions.values().stream().map(PairRound::new).toList();
    }
}
