package nl.driehoek.store.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.FieldsShown;
import nl.driehoek.session.SessionEvent.WorkShown;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events about the fields of cards on disk, written and read. An answer to a card as a whole has a word of its own, which
 * programs from before there were fields know. All else stands under {@code field.written}: each kind of value under a name
 * of its own in {@code value}, which is not there where the field is empty. What is a step of its own says {@code apart}.
 */
final class FieldJson {
    private static final String FIELD = "field";
    private static final String BY = "by";
    private static final String VALUE = "value";
    private static final String TEXT = "text";
    private static final String TICK = "tick";
    private static final String CHOICE = "choice";
    private static final String NUMBER = "number";
    private static final String PLACE = "place";
    private static final String APART = "apart";

    private FieldJson() {}

    static StoredEvent write(FieldWritten event) {
        FieldKey key = event.key();
        ObjectNode json = EventWriter.about(key.card());
        if (!key.isGroup()) {
            json.put(BY, key.by());
        }
        if (event.apart()) {
            json.put(APART, true);
        }
        if (key.isAnswer() && event.isTyping()) {
            return EventWord.ANSWER_WRITTEN.with(EventWriter.text(json.put(TEXT, words(event))));
        }
        json.put(FIELD, key.field());
        event.value().ifPresent(value -> put(json.putObject(VALUE), value));
        return EventWord.FIELD_WRITTEN.with(EventWriter.text(json));
    }

    static StoredEvent write(FieldsShown event) {
        ObjectNode json = EventWriter.object();
        event.by().ifPresent(by -> json.put(BY, by));
        return EventWord.FIELDS_SHOWN.with(EventWriter.text(json));
    }

    private static String words(FieldWritten event) {
        return event.value().orElse(null) instanceof FieldValue.Text(String words) ? words : "";
    }

    private static void put(ObjectNode json, FieldValue value) {
        switch (value) {
            case FieldValue.Text(String text) -> json.put(TEXT, text);
            case FieldValue.Tick _ -> json.put(TICK, true);
            case FieldValue.Number(int number) -> json.put(NUMBER, number);
            case FieldValue.Place(double x, double y) ->
                json.putArray(PLACE).add(x).add(y);
            case FieldValue.Choice(var options) -> {
                var ids = json.putArray(CHOICE);
                options.forEach(ids::add);
            }
        }
    }

    /**
     * The event of one of these words.
     *
     * @throws IllegalArgumentException if it holds a value of a kind that only a newer program knows
     */
    static SessionEvent read(EventWord word, JsonNode json) {
        return switch (word) {
            case ANSWER_WRITTEN ->
                new FieldWritten(
                        key(json, FieldKey.MAIN), FieldValue.text(EventReader.string(json, TEXT)), json.has(APART));
            case FIELD_WRITTEN ->
                new FieldWritten(
                        key(json, EventReader.string(json, FIELD)),
                        json.optional(VALUE).map(FieldJson::value),
                        json.has(APART));
            case FIELDS_SHOWN -> new FieldsShown(json.optional(BY).map(JsonNode::stringValue));
            case WORK_SHOWN -> new WorkShown(WorkJson.read(json));
            default -> throw new IllegalArgumentException("no event about fields: " + word);
        };
    }

    private static FieldKey key(JsonNode json, String field) {
        Optional<String> by = json.optional(BY).map(JsonNode::stringValue);
        return new FieldKey(EventReader.about(json), field, by.orElse(FieldKey.GROUP));
    }

    private static FieldValue value(JsonNode json) {
        if (json.has(TEXT)) {
            return new FieldValue.Text(EventReader.string(json, TEXT));
        }
        if (json.has(CHOICE)) {
            return new FieldValue.Choice(EventReader.list(json, CHOICE)
                    .map(JsonNode::stringValue)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        if (json.has(TICK) && json.required(TICK).booleanValue()) {
            return new FieldValue.Tick();
        }
        if (json.has(NUMBER)) {
            return new FieldValue.Number(json.required(NUMBER).intValue());
        }
        if (json.has(PLACE)) {
            List<Double> at =
                    EventReader.list(json, PLACE).map(JsonNode::doubleValue).toList();
            return new FieldValue.Place(at.getFirst(), at.getLast());
        }
        throw new IllegalArgumentException("no value that this program knows");
    }
}
