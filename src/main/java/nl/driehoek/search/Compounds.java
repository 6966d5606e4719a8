package nl.driehoek.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes Dutch compounds apart, into the fewest words that take part in compounds, with the links s, e, n and en between
 * them; immutable.
 */
final class Compounds {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int MOST_PARTS = 4;
    private static final List<String> LINKS = List.of("", "s", "e", "n", "en");

    private final Set<String> words;
    private final Set<String> stems;
    private final UnaryOperator<String> stem;

    private Compounds(Set<String> words, UnaryOperator<String> stem) {
        this.words = words;
        this.stem = stem;
        this.stems = words.stream().map(stem).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * With the word list of the program.
     *
     * @param stem cuts the endings off a word, so that the last word of a compound may stand in any form
     */
    static Compounds dutch(UnaryOperator<String> stem) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Compounds.class.getResourceAsStream("compounds_nl.txt"), StandardCharsets.US_ASCII))) {
            return new Compounds(file.lines().collect(Collectors.toUnmodifiableSet()), stem);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list cannot be read", e);
        }
    }

    /** The words that a compound is made of, in order; empty where it is none. */
    List<String> parts(String word) {
        if (word.length() < 2 * SHORTEST || word.length() > LONGEST || words.contains(word)) {
            return List.of();
        }
        for (int count = 2; count <= MOST_PARTS; count++) {
            List<String> parts = cut(word, count);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    /** Cut into so many words, the first of them as long as can be; empty where that cannot be done. */
    private List<String> cut(String word, int count) {
        if (count == 1) {
            return isLast(word) ? List.of(word) : List.of();
        }
        for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
            String first = word.substring(0, end);
            List<String> rest = words.contains(first) ? afterLink(word.substring(end), count - 1) : List.of();
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(first), rest.stream()).toList();
            }
        }
        return List.of();
    }

    private List<String> afterLink(String word, int count) {
        for (String link : LINKS) {
            if (word.startsWith(link) && word.length() >= link.length() + SHORTEST) {
                List<String> rest = cut(word.substring(link.length()), count);
                if (!rest.isEmpty()) {
                    return rest;
                }
            }
        }
        return List.of();
    }

    private boolean isLast(String word) {
        return words.contains(word) || stems.contains(stem.apply(word));
    }
}
