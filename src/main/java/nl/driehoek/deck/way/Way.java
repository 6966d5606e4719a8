package nl.driehoek.deck.way;

import java.util.Locale;

/** A way of working that a card asks for. */
public sealed interface Way {

    /** Which way of working it is. */
    default Kind kind() {
        return switch (this) {
            case Compare _ -> Kind.COMPARE;
        };
    }

    /**
     * Everybody answers for themselves first; then the answers are laid side by side.
     *
     * @param pairs whether people compare in pairs before all do
     */
    record Compare(boolean pairs) implements Way {}

    /** The ways of working. */
    enum Kind {
        COMPARE;

        /** The word for it in deck files and sessions, such as {@code compare}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
