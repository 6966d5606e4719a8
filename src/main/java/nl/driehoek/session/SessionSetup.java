package nl.driehoek.session;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.plan.Plan;

/**
 * What a session starts with.
 *
 * @param title what the facilitator calls it; may be empty
 * @param participants who take part from the start; may be empty
 * @param editions digests of the deck editions that it is played with
 * @param pile the cards to draw, planned or shuffled, the first to be drawn first
 * @param plan what the facilitator planned; {@link Plan#NONE} for a session without a plan
 * @param before what it takes over from earlier sessions of the group; {@link Before#NONE} where there were none
 */
public record SessionSetup(
        String title,
        List<Participant> participants,
        List<String> editions,
        List<CardRef> pile,
        Plan plan,
        Before before) {
    public SessionSetup {
        Objects.requireNonNull(title);
        participants = List.copyOf(participants);
        editions = List.copyOf(editions);
        pile = List.copyOf(pile);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(before);
    }

    /** That follows no other session. */
    public SessionSetup(
            String title, List<Participant> participants, List<String> editions, List<CardRef> pile, Plan plan) {
        this(title, participants, editions, pile, plan, Before.NONE);
    }

    /** That follows no other session, without a plan. */
    public SessionSetup(String title, List<Participant> participants, List<String> editions, List<CardRef> pile) {
        this(title, participants, editions, pile, Plan.NONE);
    }
}
