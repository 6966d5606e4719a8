package nl.driehoek.session.board;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.shape.Zoom;

/**
 * What the room sees, in three layers that do not know of each other: whether it follows the desk, whether it stands
 * still, and what lies over it.
 *
 * @param mode whether the wall follows the desk or shows nothing
 * @param held what it keeps showing while it is frozen; empty while it is not
 * @param cover what lies over it
 */
public record Wall(WallMode mode, Optional<Held> held, WallCover cover) {
    /** A wall that shows nothing. */
    public static final Wall START = new Wall(WallMode.HIDDEN, Optional.empty(), WallCover.NONE);

    public Wall {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(held);
        Objects.requireNonNull(cover);
    }

    /** Whether it stands still while the desk moves on. */
    public boolean isFrozen() {
        return held.isPresent();
    }

    /** Follows the desk or shows nothing from now on. */
    public Wall with(WallMode newMode) {
        return new Wall(newMode, held, cover);
    }

    /** With something else over it. */
    public Wall with(WallCover newCover) {
        return new Wall(mode, held, newCover);
    }

    /** Keeps showing this. */
    public Wall frozen(Held picture) {
        return new Wall(mode, Optional.of(picture), cover);
    }

    /** Follows the desk again. */
    public Wall thawed() {
        return new Wall(mode, Optional.empty(), cover);
    }

    /**
     * What a frozen wall keeps showing.
     *
     * @param card empty where it showed none
     * @param page of that card, from 0
     * @param wording what the group had changed in the words of that card
     * @param ink what was drawn on the pages of that card for the room to see
     * @param zoom the part of that page that was shown large
     * @param values what was turned over of what was written on that card
     */
    public record Held(
            Optional<CardRef> card,
            int page,
            Wording wording,
            Map<Integer, Drawing> ink,
            Zoom zoom,
            RoomValues values) {
        /** What the room would see of a card, or of none, with the page, the part and the values that are on screen now. */
        public static Held of(Board board, Projection now, Optional<CardRef> card) {
            RoomValues values =
                    card.map(ref -> RoomValues.of(board, ref, now.shown())).orElse(RoomValues.NONE);
            return of(board, card, now.page(), now.zoom(), values);
        }

        /** A page of a card with nothing filled in, as the room would see it now. */
        public static Held of(Board board, CardRef card, int page) {
            return of(board, Optional.of(card), page, Zoom.WHOLE, RoomValues.NONE);
        }

        private static Held of(Board board, Optional<CardRef> card, int page, Zoom zoom, RoomValues values) {
            return new Held(
                    card,
                    page,
                    card.map(board.writing()::wording).orElse(Wording.NONE),
                    card.map(board.ink()::onWall).orElse(Map.of()),
                    zoom,
                    values);
        }
    }
}
