package nl.driehoek.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index, those in compounds among them, with how often they stand there. Immutable. */
final class Vocabulary {
    private static final int SHORTEST_PART = 3;
    private static final int MOST = 6;

    private final NavigableMap<String, Integer> counts;
    private final Set<String> stems;

    /** With these words, and the stems of all of them; neither is changed any more. */
    Vocabulary(NavigableMap<String, Integer> counts, Set<String> stems) {
        this.counts = counts;
        this.stems = stems;
    }

    /** Of all fields of an index. */
    static Vocabulary of(IndexReader reader, Iterable<String> fields) throws IOException {
        NavigableMap<String, Integer> counts = new TreeMap<>();
        Set<String> stems = new HashSet<>();
        for (String field : fields) {
            org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                add(term.utf8ToString(), each.docFreq(), counts, stems);
            }
        }
        return new Vocabulary(counts, stems);
    }

    private static void add(String term, int count, Map<String, Integer> counts, Set<String> stems) {
        if (term.startsWith(Terms.STEM) || term.startsWith(Terms.PART_STEM)) {
            stems.add(term.substring(1));
        } else {
            counts.merge(term.startsWith(Terms.PART) ? term.substring(1) : term, count, Integer::sum);
        }
    }

    /** Whether a word begins so. */
    boolean hasPrefix(String prefix) {
        String next = counts.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    /** The most frequent words that begin so. */
    List<String> beginning(String prefix) {
        return frequent(counts.subMap(prefix, prefix + Character.MAX_VALUE).entrySet().stream());
    }

    /** Whether a word has this stem. */
    boolean hasStem(String stem) {
        return stems.contains(stem);
    }

    /** Two words of it that are written as one here; empty where there are none. */
    List<String> split(String word) {
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            if (counts.containsKey(word.substring(0, end)) && counts.containsKey(word.substring(end))) {
                return List.of(word.substring(0, end), word.substring(end));
            }
        }
        return List.of();
    }

    /**
     * The words that somebody may have meant who slipped: those that differ least, the frequent ones first; words that only
     * begin so where there are no others and the word may be unfinished.
     */
    List<String> near(String word, boolean unfinished) {
        for (Likeness like : Likeness.of(word)) {
            List<String> near = near(alike(word), like, unfinished);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return Likeness.of(word).stream()
                .map(like -> near(counts, like, false))
                .filter(near -> !near.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words that begin with the same letter, which few people miss. */
    private Map<String, Integer> alike(String word) {
        String first = word.substring(0, 1);
        return counts.subMap(first, first + Character.MAX_VALUE);
    }

    private static List<String> near(Map<String, Integer> among, Likeness like, boolean unfinished) {
        List<String> whole = those(among, like::isLike);
        return whole.isEmpty() && unfinished ? those(among, like::begins) : whole;
    }

    private static List<String> those(Map<String, Integer> among, Predicate<String> like) {
        return frequent(among.entrySet().stream().filter(word -> like.test(word.getKey())));
    }

    private static List<String> frequent(Stream<Map.Entry<String, Integer>> words) {
        return words.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
