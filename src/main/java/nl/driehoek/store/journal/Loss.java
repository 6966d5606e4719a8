package nl.driehoek.store.journal;

import java.time.Instant;
import java.util.Optional;
import nl.driehoek.deck.CardRef;

/**
 * Entries of one session, on end, that are gone for good.
 *
 * @param title the session's; empty where it had none or is not known any more
 * @param startedAt when the session began, if that is known
 * @param entries how many are gone, 1 or more
 * @param card the card that was last dealt with before them, if that is known
 * @param after when the entry before them happened, if there is one
 */
public record Loss(
        String title, Optional<Instant> startedAt, long entries, Optional<CardRef> card, Optional<Instant> after) {}
