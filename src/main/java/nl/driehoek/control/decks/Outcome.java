package nl.driehoek.control.decks;

import nl.driehoek.session.JournalException.Reason;

/** What came of adding a deck or passing one on. */
public sealed interface Outcome {
    /** It is done; the title is the deck's as it is called now. */
    record Done(String title) implements Outcome {}

    /** It could not be written; all is as it was. */
    record Failed(Reason why) implements Outcome {}
}
