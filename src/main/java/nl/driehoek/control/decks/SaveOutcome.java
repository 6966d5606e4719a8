package nl.driehoek.control.decks;

import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.deckdraft.KeptDraft;

/** What came of saving a deck. */
public sealed interface SaveOutcome {
    /** It stands among the decks of the user's own, as this. */
    record Saved(KeptDraft now) implements SaveOutcome {}

    /** There is still something to be done about it; it is kept as it is. */
    record NotSound() implements SaveOutcome {}

    /** Another program changed the deck since it was read; nothing was written. */
    record Changed() implements SaveOutcome {}

    /** It could not be written; all is as it was. */
    record Failed(Reason why) implements SaveOutcome {}
}
