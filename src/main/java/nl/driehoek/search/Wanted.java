package nl.driehoek.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.driehoek.search.Morphology.Forms;

/** What somebody looks for among the cards of an index, to be found in texts that are not in it. Immutable. */
public final class Wanted {
    private final Sought sought;
    private final List<Morphology> languages;

    Wanted(Sought sought, Collection<Morphology> languages) {
        this.sought = Objects.requireNonNull(sought);
        this.languages = List.copyOf(languages);
    }

    /** Whether all words that say something stand in a text, in any form; never where nothing was typed. */
    public boolean isIn(String text) {
        List<Forms> forms = Words.of(text).stream()
                .flatMap(word -> languages.stream().map(language -> language.forms(word.folded())))
                .toList();
        return !sought.words().isEmpty()
                && sought.words().stream().allMatch(word -> forms.stream().anyMatch(word::fits));
    }

    /**
     * A text in one line, with what was looked for marked.
     *
     * @param longest characters, 1 or more; an ellipsis may follow
     */
    public Snippet mark(String text, int longest) {
        List<Words.Word> found = Words.of(text).stream()
                .filter(word -> languages.stream().anyMatch(language -> sought.fits(language.forms(word.folded()))))
                .toList();
        return Snippet.of(Place.TEXT, text, found, longest);
    }
}
