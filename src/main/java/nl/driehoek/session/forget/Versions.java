package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.forget.NameWords.Span;

/**
 * The texts that came in each other's place, in order. What was kept while somebody typed ends within a word: where a name
 * came of that word, its beginning is taken for the name.
 */
final class Versions {
    private final NameWords words;
    private final Map<Object, List<String>> texts = new HashMap<>();
    private final Map<Object, Integer> next = new HashMap<>();

    Versions(NameWords words) {
        this.words = words;
    }

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
        int at = next.merge(place, 1, Integer::sum);
        List<String> later = texts.get(place);
        return later.subList(at, later.size()).stream()
                .filter(after -> after.length() > text.length())
                .flatMap(after -> words.in(after).stream().flatMap(span -> begun(text, after, span).stream()))
                .findFirst()
                .orElseGet(() -> words.redacted(text));
    }

    /** The text without the beginning of a name that stands whole in what came after it. */
    private Optional<String> begun(String text, String after, Span span) {
        String before = after.substring(0, span.from());
        String behind = after.substring(span.to());
        int end = text.length() - behind.length();
        if (end <= before.length() || !text.startsWith(before) || !text.endsWith(behind)) {
            return Optional.empty();
        }
        String word = text.substring(before.length(), end);
        String name = after.substring(span.from(), span.to());
        return !word.isBlank() && Folding.fold(name).startsWith(Folding.fold(word))
                ? Optional.of(words.redacted(before) + span.alias() + words.redacted(behind))
                : Optional.empty();
    }
}
