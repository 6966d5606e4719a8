package nl.driehoek.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card.Kind;

/** Finds sets by their numbers, such as {@code 1.3}, and cards by those of their sets, such as {@code 3.2 q4}; immutable. */
final class Numbers {
    private static final Pattern TYPED =
            Pattern.compile("(\\d+(?:\\.\\d+)*)\\.?(?:[\\s/-]*([a-z]+)?[\\s.-]*(\\d{1,3})?)?");
    private static final Map<Kind, List<String>> WORDS = Map.of(
            Kind.QUESTION, List.of("q", "v", "vraag", "vragen", "question", "questions"),
            Kind.ASSIGNMENT, List.of("a", "o", "opdracht", "opdrachten", "assignment", "assignments"),
            Kind.OWN_QUESTION, List.of("own", "eigen"));

    private final List<Entry> entries;
    private final TreeMap<String, List<Integer>> sets = new TreeMap<>();
    private final Map<String, List<Integer>> cards = new HashMap<>();

    /** Over these, each set before its cards. */
    Numbers(List<Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.set().isNumbered()) {
                sets.computeIfAbsent(entry.set().id(), _ -> new ArrayList<>()).add(i);
            }
            int number = i;
            entry.card()
                    .ifPresent(card -> cards.computeIfAbsent(card.id().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                            .add(number));
        }
    }

    /** The entries that are called so, in order; empty where it is no number, or none of these. */
    List<Integer> find(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        List<Integer> exact = cards.getOrDefault(plain, List.of());
        Matcher number = TYPED.matcher(plain);
        if (!exact.isEmpty() || !number.matches()) {
            return exact;
        }
        Optional<String> word = Optional.ofNullable(number.group(2));
        Optional<Integer> place = Optional.ofNullable(number.group(3)).map(Integer::valueOf);
        return word.isEmpty() && place.isEmpty() ? set(number.group(1)) : cards(number.group(1), word, place);
    }

    private List<Integer> set(String id) {
        List<Integer> found = new ArrayList<>(sets.getOrDefault(id, List.of()));
        sets.subMap(id + ".", id + "/").values().forEach(found::addAll);
        return found;
    }

    private List<Integer> cards(String set, Optional<String> word, Optional<Integer> place) {
        String id = set + "-" + word.orElse("") + place.map(String::valueOf).orElse("");
        List<Integer> exact = cards.getOrDefault(id, List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        Kind kind = word.flatMap(Numbers::kind).orElse(Kind.QUESTION);
        List<Integer> among = sets.getOrDefault(set, List.of()).stream()
                .filter(i -> entries.get(i)
                        .card()
                        .filter(card -> card.kind() == kind)
                        .isPresent())
                .toList();
        boolean known = word.isEmpty() || word.flatMap(Numbers::kind).isPresent();
        return !known ? List.of() : place.map(at -> nth(among, at)).orElse(among);
    }

    /** The one at this place in each deck. */
    private List<Integer> nth(List<Integer> among, int place) {
        return IntStream.range(0, among.size())
                .filter(i -> rank(among, i) == place)
                .mapToObj(among::get)
                .toList();
    }

    private long rank(List<Integer> among, int at) {
        String deck = entries.get(among.get(at)).deck().id();
        return among.subList(0, at + 1).stream()
                .filter(i -> entries.get(i).deck().id().equals(deck))
                .count();
    }

    private static Optional<Kind> kind(String word) {
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
