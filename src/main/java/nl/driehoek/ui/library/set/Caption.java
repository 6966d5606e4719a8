package nl.driehoek.ui.library.set;

import nl.driehoek.deck.CardSet;

/** What a set is called. */
public final class Caption {
    private Caption() {}

    /** Its title, with its number before it where it has one. */
    public static String of(CardSet set) {
        return numbered(set) ? set.id() + " " + set.title() : set.title();
    }

    /** Its number, or its title where it has none. */
    public static String brief(CardSet set) {
        return numbered(set) ? set.id() : set.title();
    }

    /** Whether it is known by a number. */
    public static boolean numbered(CardSet set) {
        return Character.isDigit(set.id().charAt(0));
    }
}
