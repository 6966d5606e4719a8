package nl.driehoek.store.event.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import tools.jackson.core.JsonParser;

/** Reads how one drawing changed, as it stands on disk. */
final class EditReader {
    private final JsonParser json;
    private CardRef card;
    private Integer page;
    private Layer layer;
    private final Set<Integer> removed = new HashSet<>();
    private final List<Mark> put = new ArrayList<>();

    EditReader(JsonParser json) {
        this.json = json;
    }

    /** Reads it, sharing the places that are known. */
    InkEdit read(Map<InkPlace, InkPlace> places) {
        JsonWalk.members(json, this::take);
        InkPlace place = new InkPlace(
                JsonWalk.needed(card, InkJson.CARD),
                JsonWalk.needed(page, InkJson.PAGE),
                JsonWalk.needed(layer, InkJson.LAYER));
        return new InkEdit(places.computeIfAbsent(place, same -> same), removed, put);
    }

    private void take(String name) {
        switch (name) {
            case InkJson.CARD -> card = new CardRefReader(json).read();
            case InkJson.PAGE -> page = JsonWalk.number(json);
            case InkJson.LAYER -> layer = InkWord.LAYERS.value(JsonWalk.string(json));
            case InkJson.REMOVED -> JsonWalk.items(json, () -> removed.add(JsonWalk.number(json)));
            case InkJson.PUT -> JsonWalk.items(json, () -> put.add(new MarkReader(json).read()));
            default -> {}
        }
    }
}
