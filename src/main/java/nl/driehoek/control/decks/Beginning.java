package nl.driehoek.control.decks;

import nl.driehoek.deck.draft.DeckDraft;

/** With what somebody begins who edits a deck. */
public sealed interface Beginning {
    /** A new deck. */
    record New(DeckDraft draft) implements Beginning {}

    /** A deck of the user's own, or what is kept of it that was not saved. */
    record Own(String deck) implements Beginning {}

    /**
     * A copy of any deck at hand, which becomes one of the user's own.
     *
     * @param suffix what comes behind its title
     */
    record Copy(String deck, String suffix) implements Beginning {}

    /** What is kept under this key and was not saved. */
    record Kept(String key) implements Beginning {}
}
