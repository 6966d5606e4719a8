package nl.driehoek.control.decks;

import nl.driehoek.deck.DeckProblem;
import nl.driehoek.session.JournalException.Reason;

/** What came of choosing a picture for a card of a deck in the making. */
public sealed interface TakenPicture {
    /** It is at hand under this name, which a card's picture may have for its file. */
    record Taken(String file) implements TakenPicture {}

    /** It is not fit to be shown. */
    record Refused(DeckProblem why) implements TakenPicture {}

    /** It could not be kept. */
    record Failed(Reason why) implements TakenPicture {}
}
