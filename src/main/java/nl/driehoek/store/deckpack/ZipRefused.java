package nl.driehoek.store.deckpack;

import java.util.List;
import nl.driehoek.deck.DeckProblem.What;

/** A pack is not opened; says why in the terms of a deck problem. */
final class ZipRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final What what;
    private final transient List<String> values;

    ZipRefused(What what, String... values) {
        super(what.name(), null, false, false);
        this.what = what;
        this.values = List.of(values);
    }

    What what() {
        return what;
    }

    List<String> values() {
        return values;
    }
}
