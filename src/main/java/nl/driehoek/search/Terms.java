package nl.driehoek.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.search.Morphology.Forms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms by which an index knows a word: the word itself, and its stem, the words in a compound and their stems, each with
 * a sign before it that no word begins with.
 */
final class Terms {
    static final String STEM = "=";
    static final String PART = "+";
    static final String PART_STEM = "~";

    private Terms() {}

    /** All terms of a text's words, in order. */
    static List<String> of(String text, Morphology morphology) {
        return Words.of(text).stream()
                .map(word -> morphology.forms(word.folded()))
                .flatMap(Terms::of)
                .toList();
    }

    private static Stream<String> of(Forms forms) {
        return Stream.of(
                        Stream.of(forms.word(), STEM + forms.stem()),
                        forms.parts().stream().map(PART::concat),
                        forms.partStems().stream().map(PART_STEM::concat))
                .flatMap(terms -> terms);
    }

    /** These terms as an index reads them. */
    static TokenStream stream(Collection<String> terms) {
        return new Given(terms.iterator());
    }

    private static final class Given extends TokenStream {
        private final Iterator<String> terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Given(Iterator<String> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!terms.hasNext()) {
                return false;
            }
            term.append(terms.next());
            return true;
        }
    }
}
