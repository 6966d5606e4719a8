package nl.driehoek.session.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;

/**
 * Whose turn it is, round the circle, and who got which card.
 *
 * @param circle ids of those who take turns, in order; empty while nobody does
 * @param whose the one whose turn it is; empty before the first card
 * @param next the one who follows; empty while nobody takes turns
 * @param dealt who got which card, also from turns taken earlier
 */
public record Turns(List<String> circle, Optional<String> whose, Optional<String> next, Map<CardRef, String> dealt) {
    /** Nobody takes turns. */
    public static final Turns NONE = new Turns(List.of(), Optional.empty(), Optional.empty(), Map.of());

    public Turns {
        circle = List.copyOf(circle);
        Objects.requireNonNull(whose);
        Objects.requireNonNull(next);
        dealt = Collections.unmodifiableMap(new LinkedHashMap<>(dealt));
    }

    /** Whether turns are taken. */
    public boolean areTaken() {
        return !circle.isEmpty();
    }

    /** Who comes after this one in the circle; empty where nobody takes turns. */
    public Optional<String> after(String who) {
        return circle.isEmpty() ? Optional.empty() : Optional.of(circle.get((circle.indexOf(who) + 1) % circle.size()));
    }

    /** Turns in this order from now on. */
    public Turns began(List<String> order) {
        return new Turns(order, Optional.empty(), order.stream().findFirst(), dealt);
    }

    /** No turns any more; who got which card stays known. */
    public Turns ended() {
        return new Turns(List.of(), Optional.empty(), Optional.empty(), dealt);
    }

    /** The turn, and this card with it, goes to somebody; after that comes who sits next in the circle. */
    public Turns given(String who, Optional<CardRef> card) {
        Map<CardRef, String> more = new LinkedHashMap<>(dealt);
        card.ifPresent(one -> more.put(one, who));
        return new Turns(circle, Optional.of(who), after(who), more);
    }

    /** Somebody else follows. */
    public Turns followedBy(String who) {
        return new Turns(circle, whose, Optional.of(who), dealt);
    }

    /** Another card in place of one that went away, for the same person; a turn is not used up by that. */
    public Turns exchanged(CardRef card, Optional<CardRef> other) {
        Map<CardRef, String> changed = new LinkedHashMap<>(dealt);
        String who = changed.remove(card);
        if (who != null) {
            other.ifPresent(one -> changed.put(one, who));
        }
        return new Turns(circle, whose, next, changed);
    }

    /** Somebody who joined sits last in the circle, if there is one. */
    Turns joinedBy(String who) {
        List<String> more =
                areTaken() ? Stream.concat(circle.stream(), Stream.of(who)).toList() : circle;
        return new Turns(more, whose, next, dealt);
    }
}
