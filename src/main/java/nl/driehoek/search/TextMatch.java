package nl.driehoek.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.search.Morphology.Forms;

/**
 * Tells whether words stand in a text, for lists short enough to go through: as they were typed, be it within a word, or each
 * in any form or compound. The languages of the program are understood. Used on one thread.
 */
public final class TextMatch {
    private static final List<Morphology> LANGUAGES =
            List.of(Morphology.of(Locale.of("nl")), Morphology.of(Locale.of("en")));

    private final List<String> typed;
    private final List<SoughtWord> words;

    private TextMatch(List<String> typed, List<SoughtWord> words) {
        this.typed = typed;
        this.words = words;
    }

    /** For these words; all texts have them where there are none. */
    public static TextMatch of(String typed) {
        List<String> folded =
                Stream.of(Folding.fold(typed).strip().split("\\s+")).toList();
        List<String> all = Words.of(typed).stream().map(Words.Word::folded).toList();
        List<String> telling = all.stream()
                .filter(word -> LANGUAGES.stream().noneMatch(language -> language.isSmall(word)))
                .toList();
        return new TextMatch(folded, telling.stream().map(TextMatch::sought).toList());
    }

    /** Whether they stand in a text. */
    public boolean isIn(String text) {
        String folded = Folding.fold(text);
        return typed.stream().allMatch(folded::contains) || !words.isEmpty() && hasForms(folded);
    }

    private boolean hasForms(String folded) {
        List<Forms> forms = Words.of(folded).stream()
                .map(Words.Word::folded)
                .distinct()
                .flatMap(word -> LANGUAGES.stream().map(language -> language.forms(word)))
                .toList();
        return words.stream().allMatch(word -> forms.stream().anyMatch(word::fits));
    }

    private static SoughtWord sought(String word) {
        Set<String> stems = new HashSet<>();
        List<List<String>> compounds = new ArrayList<>();
        for (Morphology language : LANGUAGES) {
            stems.add(language.forms(word).stem());
            compounds.add(language.forms(word).partStems());
        }
        compounds.removeIf(List::isEmpty);
        return new SoughtWord(word, stems, compounds, word.length() > 2);
    }
}
