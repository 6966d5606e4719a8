package nl.driehoek.deck.draft;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.Tree.Members;

/**
 * A change of a {@link DeckDraft}. Sets and cards are named by their ids, as they stand in each language; where there is none of
 * that id nothing changes.
 */
public sealed interface DeckEdit {

    /** A change of one language alone, as of its texts. */
    record Words(Locale language, Edit edit) implements DeckEdit {
        public Words {
            Objects.requireNonNull(language);
            Objects.requireNonNull(edit);
        }
    }

    /**
     * A change of what is no text, in all languages: in the others at the place of the same set and card, and of a list only
     * where that is as long there.
     *
     * @param language in whose deck the place of the change stands
     */
    record Everywhere(Locale language, Edit edit) implements DeckEdit {
        public Everywhere {
            Objects.requireNonNull(language);
            Objects.requireNonNull(edit);
        }
    }

    /**
     * A new set.
     *
     * @param set with an id that no other has
     * @param after the set that it follows; empty for the first place
     */
    record AddSet(Members set, Optional<String> after) implements DeckEdit {}

    /** A set goes behind another one, or to the first place. */
    record MoveSet(String set, Optional<String> after) implements DeckEdit {}

    /** A set goes away, with its cards. */
    record RemoveSet(String set) implements DeckEdit {}

    /**
     * A new card.
     *
     * @param card with an id that no other has
     * @param after the card of that set which it follows; empty for the first place
     */
    record AddCard(String set, Members card, Optional<String> after) implements DeckEdit {}

    /** A card goes behind another one of a set, which may be another set, or to its first place. */
    record MoveCard(String card, String set, Optional<String> after) implements DeckEdit {}

    /** A card goes away. What names it elsewhere stays, and is a problem then. */
    record RemoveCard(String card) implements DeckEdit {}

    /**
     * The same card once more, behind itself.
     *
     * @param id that no other has
     */
    record CopyCard(String card, String id) implements DeckEdit {}

    /**
     * A card becomes one of another kind.
     *
     * @param stem what the ids of its new parts begin with
     */
    record TurnCard(String card, Kind kind, String stem) implements DeckEdit {}

    /** One more language, which begins with the texts of this one. */
    record AddLanguage(Locale from, Locale language) implements DeckEdit {}

    /** Another deck in the place of this one. */
    record Replace(DeckDraft other) implements DeckEdit {
        public Replace {
            Objects.requireNonNull(other);
        }
    }
}
