package nl.driehoek.store.event.ink;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Layer;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes of what is drawn, as they stand on disk. */
public final class InkJson {
    private InkJson() {}

    /** What stands on disk for a change. */
    public static ObjectNode write(InkChanged event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("gesture", InkWord.GESTURES.word(event.gesture()));
        ArrayNode edits = json.putArray("edits");
        event.edits().forEach(edit -> write(edit, edits.addObject()));
        return json;
    }

    /**
     * The change that stands there.
     *
     * @throws tools.jackson.core.JacksonException if a field is missing or is not what it should be
     * @throws IllegalArgumentException if a mark could not have been drawn
     */
    public static InkChanged read(JsonNode json) {
        List<InkEdit> edits = json.required("edits")
                .asArray()
                .valueStream()
                .map(InkJson::edit)
                .toList();
        return new InkChanged(edits, InkWord.gesture(json.required("gesture").stringValue()));
    }

    private static void write(InkEdit edit, ObjectNode json) {
        InkPlace place = edit.place();
        json.putObject("card")
                .put("deck", place.card().deck())
                .put("card", place.card().card());
        json.put("page", place.page());
        json.put("layer", InkWord.LAYERS.word(place.layer()));
        if (!edit.removed().isEmpty()) {
            ArrayNode removed = json.putArray("removed");
            edit.removed().stream().sorted().forEach(removed::add);
        }
        if (!edit.put().isEmpty()) {
            ArrayNode put = json.putArray("put");
            edit.put().forEach(mark -> MarkJson.write(mark, put.addObject()));
        }
    }

    private static InkEdit edit(JsonNode json) {
        JsonNode card = json.required("card");
        CardRef ref = new CardRef(
                card.required("deck").stringValue(), card.required("card").stringValue());
        Layer layer = InkWord.LAYERS.value(json.required("layer").stringValue());
        return new InkEdit(
                new InkPlace(ref, json.required("page").intValue(), layer),
                list(json, "removed").stream().map(JsonNode::intValue).collect(toUnmodifiableSet()),
                list(json, "put").stream().map(MarkJson::read).toList());
    }

    private static List<JsonNode> list(JsonNode json, String name) {
        return json.optional(name)
                .map(node -> node.asArray().valueStream().toList())
                .orElse(List.of());
    }
}
