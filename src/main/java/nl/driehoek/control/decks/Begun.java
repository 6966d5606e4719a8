package nl.driehoek.control.decks;

import nl.driehoek.store.deckdraft.KeptDraft;

/**
 * With what somebody begins to edit.
 *
 * @param saved whether it is in the library like this
 * @param untouched whether it need not be kept before it is changed
 */
record Begun(KeptDraft draft, boolean saved, boolean untouched) {}
