package nl.driehoek.deck.way;

import java.util.Locale;
import java.util.Objects;

/** A way of working that a card asks for. */
public sealed interface Way {

    /** Which way of working it is. */
    default Kind kind() {
        return switch (this) {
            case Compare _ -> Kind.COMPARE;
            case Actions _ -> Kind.ACTIONS;
        };
    }

    /**
     * Everybody answers for themselves first; then the answers are laid side by side.
     *
     * @param pairs whether people compare in pairs before all do
     */
    record Compare(boolean pairs) implements Way {}

    /**
     * People name what they mean to do after the session.
     *
     * @param points what kind of points they name
     * @param least how many each participant names at least, 0 to 20; 0 where they are the group's
     */
    record Actions(PointKind points, int least) implements Way {
        /** The most that can be asked for. */
        public static final int MOST = 20;

        public Actions {
            Objects.requireNonNull(points);
            if (least < 0 || least > MOST) {
                throw new IllegalArgumentException("0 to " + MOST + " points: " + least);
            }
        }
    }

    /** The ways of working. */
    enum Kind {
        COMPARE,
        ACTIONS;

        /** The word for it in deck files and sessions, such as {@code compare}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
