package nl.driehoek.store.deckfile;

import java.util.List;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.CardNumber;
import nl.driehoek.deck.Phase;
import nl.driehoek.deck.way.Way;

/** Reads how a group works with a card. */
final class ActivityJson {
    private static final int LONGEST_PHASE = 3600;

    private final Values values;
    private final WayJson ways;
    private final NumberJson numbers;

    ActivityJson(Values values, Problems problems, References references) {
        this.values = values;
        this.ways = new WayJson(values, problems, references);
        this.numbers = new NumberJson(values, problems);
    }

    /** Only a card that people do something with takes them some time, and only a text of the deck's own has numbers. */
    Activity activity(Kind kind, String text, Fields fields) {
        boolean worked = kind.drawable() || kind == Kind.ENERGIZER;
        List<Way> asked = ways.ways(kind, fields);
        List<Phase> phases = worked ? fields.mayEach("phases", this::phase) : List.of();
        List<CardNumber> changed = worked && kind != Kind.OWN_QUESTION ? numbers.numbers(fields, text) : List.of();
        return new Activity(asked, phases, changed);
    }

    private Phase phase(Fields fields) {
        return new Phase(
                fields.need("title", values::plain, ""),
                fields.need("seconds", json -> values.whole(json, 1, LONGEST_PHASE), 1));
    }
}
