package nl.driehoek.store.sessionfile;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.StoredEvent;
import nl.driehoek.store.event.Timestamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a whole session as JSON, a line for each entry, so that two files can be compared line by line. */
public final class SessionFileWriter {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final EventCodec CODEC = new EventCodec();

    private SessionFileWriter() {}

    /** The file's bytes in UTF-8; the last line is ended. */
    public static byte[] write(SessionFile file) {
        String text = "{\n" + head(file) + "\n\"" + Names.EDITIONS + "\": "
                + list(file.editions().stream().map(SessionFileWriter::edition).toList()) + ",\n\"" + Names.ENTRIES
                + "\": "
                + list(file.entries().stream().map(SessionFileWriter::entry).toList()) + "\n}\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What people who open the file want to know stands first; of that only some is read back. */
    private static String head(SessionFile file) {
        Entry first = file.entries().getFirst();
        ObjectNode head = object().put(Names.FORMAT, Names.OURS)
                .put(Names.VERSION, Names.CURRENT)
                .put(Names.PROGRAM, file.program())
                .put(Names.SESSION, file.id().value())
                .put(Names.TITLE, file.title())
                .put(Names.STARTED_AT, Timestamp.text(first.at()))
                .put(Names.CHANGED_AT, Timestamp.text(file.entries().getLast().at()));
        return head.properties().stream()
                .map(field -> "\"" + field.getKey() + "\": " + EventCodec.text(field.getValue()) + ",")
                .collect(joining("\n"));
    }

    private static String list(List<ObjectNode> items) {
        return items.stream().map(EventCodec::text).collect(joining(",\n", "[\n", "\n]"));
    }

    private static ObjectNode edition(Edition edition) {
        Deck.Info info = edition.deck().info();
        return object().put(Names.DIGEST, edition.digest())
                .put(Names.DECK, info.id())
                .put(Names.LANGUAGE, info.language().toLanguageTag())
                .put(Names.VERSION, info.version())
                .put(Names.TEXT, edition.json());
    }

    private static ObjectNode entry(Entry entry) {
        StoredEvent stored = CODEC.write(entry.event());
        ObjectNode json = object().put(Names.SEQ, entry.seq())
                .put(Names.AT, Timestamp.text(entry.at()))
                .put(Names.TYPE, stored.type())
                .put(Names.VERSION, stored.version());
        return put(json, stored.json());
    }

    /** As JSON where that gives the very same text back; what damage or a newer program left may be anything. */
    private static ObjectNode put(ObjectNode json, String text) {
        Optional<JsonNode> content = content(text);
        content.ifPresentOrElse(same -> json.set(Names.CONTENT, same), () -> json.put(Names.TEXT, text));
        return json;
    }

    private static Optional<JsonNode> content(String text) {
        try {
            JsonNode content = JSON.readTree(text);
            boolean same = !content.isMissingNode() && EventCodec.text(content).equals(text);
            return same ? Optional.of(content) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
