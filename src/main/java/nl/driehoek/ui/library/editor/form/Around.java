package nl.driehoek.ui.library.editor.form;

import java.util.List;
import java.util.Objects;

/**
 * What a card or a set can name in its deck.
 *
 * @param cards in the deck's order
 * @param themes in the deck's order
 * @param goals of the set, in words
 */
public record Around(List<Named> cards, List<Named> themes, List<String> goals) {
    /** Nothing to name. */
    public static final Around NOTHING = new Around(List.of(), List.of(), List.of());

    public Around {
        cards = List.copyOf(cards);
        themes = List.copyOf(themes);
        goals = List.copyOf(goals);
    }

    /**
     * Something with an id.
     *
     * @param words what the reader knows it by
     * @param definition whether it is a definition card
     */
    public record Named(String id, String words, boolean definition) {
        public Named {
            Objects.requireNonNull(id);
            Objects.requireNonNull(words);
        }
    }
}
