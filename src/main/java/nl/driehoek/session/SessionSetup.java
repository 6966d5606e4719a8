package nl.driehoek.session;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.Participant;

/**
 * What a session starts with.
 *
 * @param title what the facilitator calls it; may be empty
 * @param participants who take part from the start; may be empty
 * @param editions digests of the deck editions that it is played with
 * @param pile the cards to draw, shuffled, the first to be drawn first
 */
public record SessionSetup(String title, List<Participant> participants, List<String> editions, List<CardRef> pile) {
    public SessionSetup {
        Objects.requireNonNull(title);
        participants = List.copyOf(participants);
        editions = List.copyOf(editions);
        pile = List.copyOf(pile);
    }
}
