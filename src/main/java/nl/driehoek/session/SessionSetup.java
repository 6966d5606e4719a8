package nl.driehoek.session;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.plan.Plan;

/**
 * What a session starts with.
 *
 * @param title what the facilitator calls it; may be empty
 * @param participants who take part from the start; may be empty
 * @param editions digests of the deck editions that it is played with
 * @param pile the cards to draw, planned or shuffled, the first to be drawn first
 * @param plan what the facilitator planned; {@link Plan#NONE} for a session without a plan
 */
public record SessionSetup(
        String title, List<Participant> participants, List<String> editions, List<CardRef> pile, Plan plan) {
    public SessionSetup {
        Objects.requireNonNull(title);
        participants = List.copyOf(participants);
        editions = List.copyOf(editions);
        pile = List.copyOf(pile);
        Objects.requireNonNull(plan);
    }

    /** Without a plan. */
    public SessionSetup(String title, List<Participant> participants, List<String> editions, List<CardRef> pile) {
        this(title, participants, editions, pile, Plan.NONE);
    }
}
