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
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The words of an index, those in compounds among them, with how often they stand there. Immutable. */
final class Vocabulary {
    private static final int SHORTEST_SLIP = 4;
    private static final int SHORTEST_DOUBLE_SLIP = 8;
    private static final int SHORTEST_PART = 3;
    private static final int MOST = 6;

    private final NavigableMap<String, Integer> counts;
    private final Set<String> stems;

    private Vocabulary(NavigableMap<String, Integer> counts, Set<String> stems) {
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
        int most = word.length() < SHORTEST_SLIP ? 0 : word.length() < SHORTEST_DOUBLE_SLIP ? 1 : 2;
        for (int edits = 1; edits <= most; edits++) {
            CharacterRunAutomaton like =
                    new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
            List<String> whole = those(like::run);
            List<String> near = whole.isEmpty() && unfinished ? those(other -> begins(like, other)) : whole;
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    private List<String> those(Predicate<String> like) {
        return frequent(counts.entrySet().stream().filter(word -> like.test(word.getKey())));
    }

    private static List<String> frequent(Stream<Map.Entry<String, Integer>> words) {
        return words.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean begins(CharacterRunAutomaton like, String word) {
        int state = 0;
        for (int i = 0; i < word.length() && state >= 0; i++) {
            state = like.step(state, word.charAt(i));
            if (state >= 0 && like.isAccept(state)) {
                return true;
            }
        }
        return false;
    }
}
