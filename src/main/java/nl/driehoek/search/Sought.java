package nl.driehoek.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.search.Morphology.Forms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody looks for, as words.
 *
 * @param words those that say something, or all where none does
 * @param small other words, folded, such as articles; they need not be there
 * @param typed all of them as they were typed, folded, in order
 */
record Sought(List<SoughtWord> words, List<String> small, List<String> typed) {
    private static final int SENTENCE = 3;
    private static final double SHARE = 0.6;
    private static final float LITTLE = 0.2f;
    private static final Set<Place> PLACES = EnumSet.of(Place.TITLE, Place.TEXT, Place.GOALS, Place.SET);

    Sought {
        words = List.copyOf(words);
        small = List.copyOf(small);
        typed = List.copyOf(typed);
    }

    /** Whether a word of a text is among what is looked for. */
    boolean fits(Forms forms) {
        return words.stream().anyMatch(word -> word.fits(forms));
    }

    /** Whether it says what was typed, word by word; a word at the end may be unfinished. Fewer than three say too little for that. */
    boolean isSaidBy(Entry entry) {
        if (typed.size() < SENTENCE) {
            return false; // before any text is made of the entry, which a key would wait for
        }
        Map<Place, String> texts = entry.texts();
        return Stream.of(Place.TITLE, Place.TEXT)
                .flatMap(place -> Optional.ofNullable(texts.get(place)).stream())
                .map(text -> Words.of(text).stream().map(Words.Word::folded).toList())
                .anyMatch(this::isSaidIn);
    }

    private boolean isSaidIn(List<String> text) {
        int last = typed.size() - 1;
        return IntStream.rangeClosed(0, text.size() - typed.size())
                .anyMatch(at -> text.subList(at, at + last).equals(typed.subList(0, last))
                        && text.get(at + last).startsWith(typed.get(last)));
    }

    /** Finds what has these words, or most of them where they are many. */
    Query query() {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("nothing was typed");
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        words.forEach(word -> most.add(word.query(PLACES), Occur.SHOULD));
        int least = words.size() <= 2 ? words.size() : (int) Math.ceil(SHARE * words.size());
        most.setMinimumNumberShouldMatch(least);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(most.build(), Occur.MUST);
        small.forEach(word ->
                all.add(new BoostQuery(new TermQuery(new Term(Place.TEXT.field(), word)), LITTLE), Occur.SHOULD));
        return all.build();
    }
}
