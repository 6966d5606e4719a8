package nl.driehoek.session.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;

/**
 * How long each card lay before the facilitator, and how long the phases of the work on it took.
 *
 * @param cards those that lay there
 * @param phases those that were under way, each card's by number
 */
public record CardTimes(Map<CardRef, Duration> cards, List<PhaseTime> phases) {
    /** From this long on a silence is a break, which belongs to no card. */
    static final Duration BREAK = Duration.ofHours(2);

    public CardTimes {
        cards = Map.copyOf(cards);
        phases = List.copyOf(phases);
    }

    /** How long a phase took. */
    public record PhaseTime(RoundPhase phase, Duration time) {}

    /**
     * The times in a session.
     *
     * @param entries all that happened, in order; the start comes first
     */
    public static CardTimes of(List<Entry> entries) {
        Count count = new Count(entries.getFirst());
        entries.subList(1, entries.size()).forEach(count::add);
        return count.times();
    }

    /** How long a card lay there, in minutes to the nearest. */
    public long minutes(CardRef card) {
        return minutes(cards.getOrDefault(card, Duration.ZERO));
    }

    /** A time in minutes to the nearest. */
    public static long minutes(Duration time) {
        return time.plusSeconds(30).toMinutes();
    }

    /** The phases of one card, by number. */
    public List<PhaseTime> phases(CardRef card) {
        return phases.stream().filter(time -> time.phase().card().equals(card)).toList();
    }

    /** Adds up what passes from entry to entry. */
    private static final class Count {
        private final Map<CardRef, Duration> cards = new HashMap<>();
        private final Map<RoundPhase, Duration> phases = new HashMap<>();
        private Duration away = Duration.ZERO;
        private Session session;
        private Entry before;

        Count(Entry start) {
            session = Session.of(List.of(start));
            before = start;
        }

        void add(Entry entry) {
            Duration step = Duration.between(before.at(), entry.at());
            if (!step.isNegative() && step.compareTo(BREAK) < 0) {
                session.current().ifPresent(card -> cards.merge(card, step, Duration::plus));
                phase().ifPresent(phase -> pass(phase, step));
            }
            Optional<RoundPhase> was = phase();
            session = session.apply(entry);
            before = entry;
            was.filter(ended -> !phase().equals(Optional.of(ended))).ifPresent(this::end);
        }

        private Optional<RoundPhase> phase() {
            return session.projection().timer().flatMap(RoundTimer::phase);
        }

        /** While another card lies there nobody knows yet whether the group comes back to the work. */
        private void pass(RoundPhase phase, Duration step) {
            away = away.plus(step);
            if (session.current().equals(Optional.of(phase.card()))) {
                settle(phase);
            }
        }

        private void end(RoundPhase phase) {
            if (phase().filter(next -> next.card().equals(phase.card())).isPresent()) {
                settle(phase);
            }
            away = Duration.ZERO;
        }

        private void settle(RoundPhase phase) {
            phases.merge(phase, away, Duration::plus);
            away = Duration.ZERO;
        }

        CardTimes times() {
            List<PhaseTime> all = new ArrayList<>();
            phases.forEach((phase, time) -> all.add(new PhaseTime(phase, time)));
            all.sort(Comparator.comparing(time -> time.phase().number()));
            return new CardTimes(cards, all);
        }
    }
}
