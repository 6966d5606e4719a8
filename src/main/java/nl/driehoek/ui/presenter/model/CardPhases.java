package nl.driehoek.ui.presenter.model;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Phase;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;

/**
 * The phases that a card sets a time for, and how far the group is with them.
 *
 * @param card whose phases they are
 * @param phases at least one, in order
 * @param now the number, from 1, of the one that is under way; 0 where none is
 */
public record CardPhases(CardRef card, List<Phase> phases, int now) {
    public CardPhases {
        phases = List.copyOf(phases);
    }

    /** Those of the current card; where it has none, those of the card that the round under way is for. */
    public static Optional<CardPhases> of(DeskModel model) {
        Optional<RoundPhase> running = model.session().projection().timer().flatMap(RoundTimer::phase);
        return model.session()
                .current()
                .flatMap(ref -> of(model, ref, running))
                .or(() -> running.flatMap(phase -> of(model, phase.card(), running)));
    }

    private static Optional<CardPhases> of(DeskModel model, CardRef ref, Optional<RoundPhase> running) {
        int now = running.filter(phase -> phase.card().equals(ref))
                .map(RoundPhase::number)
                .orElse(0);
        return model.library()
                .card(ref)
                .map(card -> new CardPhases(ref, card.face().activity().phases(), now))
                .filter(known -> !known.phases.isEmpty());
    }

    /** What begins the first phase, or the one after that which is under way; nothing after the last one. */
    public List<SessionCommand> next() {
        return now < phases.size() ? start(now + 1) : List.of();
    }

    /** What leads back to the phase before; nothing where there is none. */
    public List<SessionCommand> back() {
        return now > 1 && now <= phases.size() + 1 ? start(now - 1) : List.of();
    }

    /**
     * What begins this phase, or goes on with it. The room sees the time of the first one that begins; after that it is the
     * facilitator who shows or hides it.
     *
     * @param number from 1
     */
    public List<SessionCommand> start(int number) {
        Phase phase = phases.get(number - 1);
        SessionCommand start = new StartTimer(
                phase.duration(), Optional.of(new RoundPhase(card, number, phases.size(), phase.title())));
        return now == 0 ? List.of(start, new ShowTimer(true)) : List.of(start);
    }
}
