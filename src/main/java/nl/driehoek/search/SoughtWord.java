package nl.driehoek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.search.Morphology.Forms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word that somebody looks for.
 *
 * @param word as it was typed, folded
 * @param stems of words any of which will do
 * @param compounds stems of words that will do where they stand together
 * @param unfinished whether more of it may be typed, so that words which begin so will do
 */
record SoughtWord(String word, Set<String> stems, List<List<String>> compounds, boolean unfinished) {
    private static final float WHOLE = 1.3f;
    private static final float PART = 0.8f;
    private static final float TOGETHER = 0.9f;
    private static final float BEGINS = 0.7f;
    private static final int SHORTEST_PART = 3;

    SoughtWord {
        stems = Set.copyOf(stems);
        compounds = List.copyOf(compounds);
    }

    /** Whether a word of a text is what is looked for, or a part of it. */
    boolean fits(Forms forms) {
        return forms.word().equals(word)
                || has(forms, stems)
                || unfinished && begins(forms)
                || compounds.stream().anyMatch(parts -> has(forms, Set.copyOf(parts)));
    }

    private static boolean has(Forms forms, Set<String> wanted) {
        return wanted.contains(forms.stem()) || forms.partStems().stream().anyMatch(wanted::contains);
    }

    private boolean begins(Forms forms) {
        return forms.word().startsWith(word)
                || word.length() >= SHORTEST_PART && forms.parts().stream().anyMatch(part -> part.startsWith(word));
    }

    /** Finds it at these places. */
    Query query(Iterable<Place> places) {
        List<Query> all = new ArrayList<>();
        for (Place place : places) {
            alternatives(place.field()).forEach(query -> all.add(new BoostQuery(query, place.weight())));
        }
        return new DisjunctionMaxQuery(all, 0.1f);
    }

    private Stream<Query> alternatives(String field) {
        List<Query> all = new ArrayList<>();
        all.add(new BoostQuery(new TermQuery(new Term(field, word)), WHOLE));
        for (String stem : stems) {
            all.add(new TermQuery(new Term(field, Terms.STEM + stem)));
            all.add(new BoostQuery(new TermQuery(new Term(field, Terms.PART_STEM + stem)), PART));
        }
        compounds.forEach(parts -> all.add(new BoostQuery(together(field, parts), TOGETHER)));
        if (unfinished && (word.length() > 1 || isBrief(field))) {
            all.add(new BoostQuery(new PrefixQuery(new Term(field, word)), BEGINS));
            if (word.length() >= SHORTEST_PART) {
                all.add(new BoostQuery(new PrefixQuery(new Term(field, Terms.PART + word)), BEGINS * PART));
            }
        }
        return all.stream();
    }

    /** Whether little stands in a field, so that all that begins with one letter there is soon found. */
    private static boolean isBrief(String field) {
        return field.equals(Place.TITLE.field()) || field.equals(Place.SET.field());
    }

    private static Query together(String field, List<String> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : parts) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            either.add(new TermQuery(new Term(field, Terms.STEM + part)), Occur.SHOULD);
            either.add(new TermQuery(new Term(field, Terms.PART_STEM + part)), Occur.SHOULD);
            all.add(either.build(), Occur.MUST);
        }
        return all.build();
    }
}
