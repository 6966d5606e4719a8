package nl.driehoek.deck.layer;

import java.util.Objects;
import java.util.Optional;

/**
 * How one change of a layer stands to an edition of the deck.
 *
 * @param key the address that the layer has for it
 * @param change what the text was, and what it is made to be
 * @param standing what the edition says there
 * @param now the address of that text in the edition; empty where it is not there any more
 * @param kit the text of the edition at {@code now}; empty where there is none
 */
public record Difference(TextKey key, TextChange change, Standing standing, Optional<TextKey> now, String kit) {
    public Difference {
        Objects.requireNonNull(key);
        Objects.requireNonNull(change);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(now);
        Objects.requireNonNull(kit);
    }

    /** The same with which nothing can be done in this edition. */
    public Difference unusable() {
        return new Difference(key, change, Standing.UNUSABLE, now, kit);
    }

    /** What an edition says where somebody changed a text. */
    public enum Standing {
        /** It says what it said; the own text stands. */
        OWN,
        /** It says something new; the own text stands, and the new one is to be looked at. */
        BOTH,
        /** It says now what the own text says. */
        SAME,
        /** The card is there, and this text of it is not. */
        TEXT_GONE,
        /** The card is not there. */
        CARD_GONE,
        /** With the own text the card could not be used; the deck's text stands. */
        UNUSABLE;

        /** Whether the own text stands on the card. */
        public boolean isOwn() {
            return this == OWN || this == BOTH;
        }

        /** Whether there is something to decide. */
        public boolean isOpen() {
            return this == BOTH || this == UNUSABLE;
        }
    }
}
