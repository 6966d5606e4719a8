package nl.driehoek.store.event.ink;

import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of what is drawn, as they stand on disk. */
public final class InkJson {
    static final String GESTURE = "gesture";
    static final String EDITS = "edits";
    static final String CARD = "card";
    static final String DECK = "deck";
    static final String PAGE = "page";
    static final String LAYER = "layer";
    static final String REMOVED = "removed";
    static final String PUT = "put";

    private InkJson() {}

    /** What stands on disk for a change. */
    public static ObjectNode write(InkChanged event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(GESTURE, InkWord.GESTURES.word(event.gesture()));
        ArrayNode edits = json.putArray(EDITS);
        event.edits().forEach(edit -> write(edit, edits.addObject()));
        return json;
    }

    private static void write(InkEdit edit, ObjectNode json) {
        InkPlace place = edit.place();
        json.putObject(CARD)
                .put(DECK, place.card().deck())
                .put(CARD, place.card().card());
        json.put(PAGE, place.page());
        json.put(LAYER, InkWord.LAYERS.word(place.layer()));
        if (!edit.removed().isEmpty()) {
            ArrayNode removed = json.putArray(REMOVED);
            edit.removed().stream().sorted().forEach(removed::add);
        }
        if (!edit.put().isEmpty()) {
            ArrayNode put = json.putArray(PUT);
            edit.put().forEach(mark -> MarkJson.write(mark, put.addObject()));
        }
    }
}
