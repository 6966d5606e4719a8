package nl.driehoek.store.event.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
                    JsonWalk.items(json, () -> edits.add(new EditReader(json).read(places)));
                }
                default -> {}
            }
        }
    }
}
