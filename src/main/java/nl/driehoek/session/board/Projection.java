package nl.driehoek.session.board;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.shape.Zoom;

/**
 * What is on screen now; undo never changes it but where a card leaves the table.
 *
 * @param current the card before the facilitator; empty when none lies on the table
 * @param page of that card, from 0
 * @param zoom the part of that page that is shown large
 * @param wall what the room sees
 * @param timer of the round that is under way; empty when none is
 * @param shown what the room sees of what was written on the current card
 */
public record Projection(
        Optional<CardRef> current, int page, Zoom zoom, Wall wall, Optional<RoundTimer> timer, Shown shown) {
    /** Nothing before the facilitator and an empty wall. */
    public static final Projection START =
            new Projection(Optional.empty(), 0, Zoom.WHOLE, Wall.START, Optional.empty(), Shown.NOTHING);

    public Projection {
        Objects.requireNonNull(current);
        if (page < 0) {
            throw new IllegalArgumentException("pages are counted from 0: " + page);
        }
        Objects.requireNonNull(zoom);
        Objects.requireNonNull(wall);
        Objects.requireNonNull(timer);
        Objects.requireNonNull(shown);
    }

    /**
     * With this card before the facilitator, unless it was there already: the whole of its first page, nothing filled in for
     * the room to see.
     */
    public Projection at(CardRef card) {
        boolean there = current.equals(Optional.of(card));
        return there ? this : new Projection(Optional.of(card), 0, Zoom.WHOLE, wall, timer, Shown.NOTHING);
    }

    /** At this page of the card, the whole of it. */
    public Projection turnedTo(int newPage) {
        return new Projection(current, newPage, Zoom.WHOLE, wall, timer, shown);
    }

    /** With this part of the page shown large. */
    public Projection with(Zoom newZoom) {
        return new Projection(current, page, newZoom, wall, timer, shown);
    }

    /** With another wall. */
    public Projection with(Wall newWall) {
        return new Projection(current, page, zoom, newWall, timer, shown);
    }

    /** With this timer, or none. */
    public Projection with(Optional<RoundTimer> newTimer) {
        return new Projection(current, page, zoom, wall, newTimer, shown);
    }

    /**
     * With this for the room to see of what was written on the card. Another way of working, and another view of it, begins
     * at its first page.
     */
    public Projection showing(Shown next) {
        boolean stays = shown instanceof Shown.Work before
                        && next instanceof Shown.Work after
                        && before.way().equals(after.way())
                        && before.view().equals(after.view())
                || !(shown instanceof Shown.Work) && !(next instanceof Shown.Work);
        return new Projection(current, stays ? page : 0, stays ? zoom : Zoom.WHOLE, wall, timer, next);
    }

    /** Stays at its card while that lies on the table, and otherwise falls back on the last one there. */
    public Projection within(Table table) {
        if (current.isPresent() && table.laid().contains(current.get())) {
            return this;
        }
        return table.laid().isEmpty()
                ? new Projection(Optional.empty(), 0, Zoom.WHOLE, wall, timer, Shown.NOTHING)
                : at(table.laid().getLast());
    }
}
