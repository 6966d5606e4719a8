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
public record Wall(WallMode mode, Optional<Held> held, Cover cover) {
    /** A wall that shows nothing. */
    public static final Wall START = new Wall(WallMode.HIDDEN, Optional.empty(), Cover.NONE);

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
    public Wall with(Cover newCover) {
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
     * @param question the group's own question as it stood on that card; may be empty
     * @param ink what was drawn on the pages of that card for the room to see
     * @param zoom the part of that page that was shown large
     */
    public record Held(Optional<CardRef> card, int page, String question, Map<Integer, Drawing> ink, Zoom zoom) {
        /** A page of a card, or a part of it, as the room would see it now; or nothing. */
        public static Held of(Board board, Optional<CardRef> card, int page, Zoom zoom) {
            return new Held(
                    card,
                    page,
                    card.map(board.writing()::question).orElse(""),
                    card.map(board.ink()::onWall).orElse(Map.of()),
                    zoom);
        }
    }
}
