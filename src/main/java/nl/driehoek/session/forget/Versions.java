package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.forget.NameWords.Span;

/**
 * The texts that came in each other's place, in order. What was kept while somebody typed ends within a word: where a name
 * came of that word, its beginning is taken for the name.
 */
final class Versions {
    private final NameWords words;
    private final Staying staying;
    private final Map<Object, List<String>> texts = new HashMap<>();
    private final Map<Object, List<Version>> versions = new HashMap<>();
    private final Map<Object, Integer> next = new HashMap<>();

    Versions(NameWords words, Staying staying) {
        this.words = words;
        this.staying = staying;
    }

    /** A text with the names in it that are to go. */
    private record Version(String text, List<Span> names) {}

    /** Takes up all texts and changes none. */
    EventTexts.Change reading() {
        return new EventTexts.Change() {
            @Override
            public String of(Object place, String text) {
                texts.computeIfAbsent(place, _ -> new ArrayList<>()).add(text);
                return text;
            }

            @Override
            public String name(Participant who) {
                return who.name();
            }

            @Override
            public String person(String name) {
                return name;
            }
        };
    }

    /** The next text of a place, in the order in which they were taken up, without names. */
    String redacted(Object place, String text) {
        int at = next.merge(place, 1, Integer::sum) - 1;
        List<Version> all = versions.computeIfAbsent(place, this::versions);
        Version now = all.get(at);
        return all.subList(at + 1, all.size()).stream()
                .filter(after -> after.text.length() > text.length())
                .flatMap(after -> after.names.stream().flatMap(name -> begun(now, after.text, name).stream()))
                .findFirst()
                .orElseGet(() -> NameWords.redacted(text, now.names));
    }

    private List<Version> versions(Object place) {
        List<String> all = texts.get(place);
        List<List<Span>> stay = staying.in(place, all, words);
        List<Version> made = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Span> names = new ArrayList<>(words.in(all.get(i)));
            names.removeAll(stay.get(i));
            made.add(new Version(all.get(i), names));
        }
        return made;
    }

    /** The text without the beginning of a name that stands whole in what came after it. */
    private static Optional<String> begun(Version now, String after, Span name) {
        String before = after.substring(0, name.from());
        String behind = after.substring(name.to());
        int end = now.text.length() - behind.length();
        if (end <= before.length() || !now.text.startsWith(before) || !now.text.endsWith(behind)) {
            return Optional.empty();
        }
        String word = now.text.substring(before.length(), end);
        String whole = after.substring(name.from(), name.to());
        return !word.isBlank() && Folding.fold(whole).startsWith(Folding.fold(word))
                ? Optional.of(NameWords.redacted(now.text, with(now.names, name.at(before.length(), end))))
                : Optional.empty();
    }

    /** These with one more, in order; what lies across that one gives way. */
    private static List<Span> with(List<Span> names, Span more) {
        Stream<Span> before = names.stream().filter(name -> name.to() <= more.from());
        Stream<Span> behind = names.stream().filter(name -> name.from() >= more.to());
        return Stream.concat(Stream.concat(before, Stream.of(more)), behind).toList();
    }
}
