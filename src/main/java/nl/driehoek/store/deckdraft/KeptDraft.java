package nl.driehoek.store.deckdraft;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.draft.DeckDraft;

/**
 * A deck in the making as it is kept on disk until it is saved.
 *
 * @param key what its file is called, without an ending
 * @param deck id of the deck that it becomes; empty for one that is not saved yet
 * @param base digests of that deck's editions as they were when it was read or saved last, by language tag; none for a new deck
 * @param origin id of the deck that it is a copy of, whose pictures go along; empty where it is none
 */
public record KeptDraft(
        String key, Optional<String> deck, Map<String, String> base, Optional<String> origin, DeckDraft draft) {
    public KeptDraft {
        Objects.requireNonNull(key);
        Objects.requireNonNull(deck);
        base = Map.copyOf(base);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(draft);
    }

    /** What it is called in its first language; may be blank. */
    public String title() {
        return draft.editions().values().iterator().next().text("title");
    }

    /** Reading otherwise. */
    public KeptDraft with(DeckDraft now) {
        return new KeptDraft(key, deck, base, origin, now);
    }
}
