package nl.driehoek.store.event.ink;

import nl.driehoek.deck.CardRef;
import tools.jackson.core.JsonParser;

/** Reads which card is meant, as it stands on disk. */
final class CardRefReader {
    private final JsonParser json;
    private String deck;
    private String card;

    CardRefReader(JsonParser json) {
        this.json = json;
    }

    CardRef read() {
        JsonWalk.members(json, this::take);
        return new CardRef(JsonWalk.needed(deck, InkJson.DECK), JsonWalk.needed(card, InkJson.CARD));
    }

    private void take(String name) {
        switch (name) {
            case InkJson.DECK -> deck = JsonWalk.string(json);
            case InkJson.CARD -> card = JsonWalk.string(json);
            default -> {}
        }
    }
}
