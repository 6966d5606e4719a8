package nl.driehoek.store.event;

import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.session.board.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the room sees of a group's work, as an event on disk. */
final class WorkJson {
    private static final String WAY = "way";
    private static final String VIEW = "view";
    private static final String FIELDS = "fields";
    private static final String NAMED = "named";
    private static final String ELSEWHERE = "elsewhere";
    private static final String ON = "on";
    private static final String GROUP = "group";

    private WorkJson() {}

    static StoredEvent write(Shown.Work work) {
        ObjectNode json = EventWriter.object();
        json.put(WAY, work.way()).put(VIEW, work.view()).put(NAMED, work.named());
        write(work.fields(), json);
        if (!work.elsewhere().isEmpty()) {
            var others = json.putArray(ELSEWHERE);
            work.elsewhere().forEach(other -> write(other, others.addObject()));
        }
        return EventWord.WORK_SHOWN.with(EventWriter.text(json));
    }

    private static void write(Shown.Elsewhere other, ObjectNode json) {
        json.set(ON, EventWriter.card(other.card()));
        write(other.fields(), json);
        if (other.groupOnly()) {
            json.put(GROUP, true);
        }
    }

    private static Shown.Elsewhere elsewhere(JsonNode json) {
        return new Shown.Elsewhere(EventReader.card(json.required(ON)), fields(json), json.has(GROUP));
    }

    static Shown.Work read(JsonNode json) {
        return new Shown.Work(
                EventReader.string(json, WAY),
                EventReader.string(json, VIEW),
                fields(json),
                json.required(NAMED).booleanValue(),
                json.optional(ELSEWHERE).stream()
                        .flatMap(all -> all.asArray().valueStream())
                        .map(WorkJson::elsewhere)
                        .toList());
    }

    private static void write(Set<String> ids, ObjectNode json) {
        var fields = json.putArray(FIELDS);
        ids.stream().sorted().forEach(fields::add);
    }

    private static Set<String> fields(JsonNode json) {
        return EventReader.list(json, FIELDS).map(JsonNode::stringValue).collect(Collectors.toSet());
    }
}
