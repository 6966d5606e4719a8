package nl.driehoek.store.event.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads changes of what is drawn as they stand on disk. A session may have thousands of them, and somebody waits: they are
 * read in one go, without a tree of what they hold, and share the places that they name. Any thread may use it.
 */
public final class InkReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<InkPlace, InkPlace> places = new ConcurrentHashMap<>();

    /**
     * The change that stands there.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     * @throws IllegalArgumentException if a field is missing or is not what it should be, or a mark could not have been
     *     drawn
     */
    public InkChanged read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            InkChanged event = new Event(json, places).read();
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return event;
        }
    }

    /** An event of which members have been read. */
    private static final class Event {
        private final JsonParser json;
        private final Map<InkPlace, InkPlace> places;
        private Gesture gesture;
        private List<InkEdit> edits;

        Event(JsonParser json, Map<InkPlace, InkPlace> places) {
            this.json = json;
            this.places = places;
        }

        InkChanged read() {
            JsonWalk.members(json, this::take);
            return new InkChanged(JsonWalk.needed(edits, InkJson.EDITS), JsonWalk.needed(gesture, InkJson.GESTURE));
        }

        private void take(String name) {
            switch (name) {
                case InkJson.GESTURE -> gesture = InkWord.gesture(JsonWalk.string(json));
                case InkJson.EDITS -> {
                    edits = new ArrayList<>();
                    JsonWalk.items(json, () -> edits.add(new Edit(json).read(places)));
                }
                default -> {}
            }
        }
    }

    /** An edit of which members have been read. */
    private static final class Edit {
        private final JsonParser json;
        private CardRef card;
        private Integer page;
        private Layer layer;
        private final Set<Integer> removed = new HashSet<>();
        private final List<Mark> put = new ArrayList<>();

        Edit(JsonParser json) {
            this.json = json;
        }

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
                case InkJson.CARD -> card = new Card(json).read();
                case InkJson.PAGE -> page = JsonWalk.number(json);
                case InkJson.LAYER -> layer = InkWord.LAYERS.value(JsonWalk.string(json));
                case InkJson.REMOVED -> JsonWalk.items(json, () -> removed.add(JsonWalk.number(json)));
                case InkJson.PUT -> JsonWalk.items(json, () -> put.add(new MarkReader(json).read()));
                default -> {}
            }
        }
    }

    /** A card of which members have been read. */
    private static final class Card {
        private final JsonParser json;
        private String deck;
        private String card;

        Card(JsonParser json) {
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
}
