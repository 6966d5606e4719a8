package nl.driehoek.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Folding;

/**
 * The words of many texts, which tell what somebody who types may mean: words in other forms, in compounds, and those that
 * differ by a slip. The languages of the program are understood. Immutable and thread-safe.
 */
public final class TextWords {
    /** Of no text. */
    public static final TextWords NONE = new TextWords(new TreeMap<>(), Map.of());

    private static final List<Morphology> LANGUAGES =
            List.of(Morphology.of(Locale.of("nl")), Morphology.of(Locale.of("en")));
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST = 24;

    private final NavigableMap<String, Integer> counts;
    private final Map<String, List<String>> byStem;
    private final SoughtReader reader;

    /**
     * With these words.
     *
     * @param counts how often each stands there
     * @param byStem the words with a stem, or with it in a compound
     */
    private TextWords(NavigableMap<String, Integer> counts, Map<String, List<String>> byStem) {
        this.counts = counts;
        this.byStem = byStem;
        reader = new SoughtReader(LANGUAGES, new Vocabulary(counts, byStem.keySet()));
    }

    /**
     * What one word that was typed may mean.
     *
     * @param typed the word, folded as {@link Folding} does it
     * @param others words of the texts in which it does not stand as it was typed, folded, frequent ones first
     */
    public record Meaning(String typed, List<String> others) {
        public Meaning {
            Objects.requireNonNull(typed);
            others = List.copyOf(others);
        }

        /** The word as it was typed, and then the others. */
        public Stream<String> all() {
            return Stream.concat(Stream.of(typed), others.stream());
        }
    }

    /** With the words of these texts too. */
    public TextWords with(Stream<String> texts) {
        NavigableMap<String, Integer> all = new TreeMap<>(counts);
        Map<String, List<String>> stems = new HashMap<>(byStem);
        texts.flatMap(text -> Words.of(text).stream()).forEach(word -> {
            if (all.merge(word.folded(), 1, Integer::sum) == 1) {
                stems(word.folded()).forEach(stem -> stems.merge(stem, List.of(word.folded()), TextWords::joined));
            }
        });
        return new TextWords(all, stems);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (Morphology language : LANGUAGES) {
            stems.add(language.forms(word).stem());
            stems.addAll(language.forms(word).partStems());
        }
        return stems;
    }

    /** What is looked for, word by word; words that say little only where there are no others. */
    public List<Meaning> meanings(String typed) {
        List<String> all = SPACES.splitAsStream(Folding.fold(typed))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        List<String> telling = all.stream()
                .filter(word -> LANGUAGES.stream().noneMatch(language -> language.isSmall(word)))
                .toList();
        List<String> words = telling.isEmpty() ? all : telling;
        return IntStream.range(0, words.size())
                .mapToObj(at -> meaning(words, at))
                .toList();
    }

    private Meaning meaning(List<String> words, int at) {
        String typed = words.get(at);
        List<String> plain = Words.of(typed).stream().map(Words.Word::folded).toList();
        List<String> others = plain.size() == 1 ? others(words, at, plain.getFirst()) : List.of();
        return new Meaning(
                typed, others.stream().filter(word -> !word.contains(typed)).toList());
    }

    private List<String> others(List<String> words, int at, String word) {
        SoughtWord sought = reader.word(word, reader.joined(words, at), at == words.size() - 1);
        List<String> found = new ArrayList<>();
        sought.stems().forEach(stem -> found.addAll(byStem.getOrDefault(stem, List.of())));
        sought.compounds().forEach(parts -> found.addAll(together(parts)));
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing((String one) -> -counts.get(one)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The words in which all these stems are. */
    private List<String> together(List<String> parts) {
        List<String> first = byStem.getOrDefault(parts.getFirst(), List.of());
        return first.stream()
                .filter(word -> parts.stream()
                        .allMatch(part -> byStem.getOrDefault(part, List.of()).contains(word)))
                .toList();
    }
}
