package nl.driehoek.store.sessionfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.StoredEvent;
import nl.driehoek.store.event.Timestamp;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** What has been read of a file; each entry by itself, so that no tree of the whole is needed. */
final class SessionDraft {
    private final EventCodec codec = new EventCodec();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean ours;
    private boolean newer;
    private int version;
    private String program = "";
    private String session = "";

    /**
     * Reads all there is.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON, or not what it should be
     * @throws IllegalArgumentException if it makes no sense
     */
    void read(JsonParser json) {
        check(json.nextToken() == JsonToken.START_OBJECT, "no object");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            take(name, json);
        }
        check(json.nextToken() == null, "something after the end");
    }

    /**
     * The session that was read.
     *
     * @throws IllegalArgumentException if something of it is missing, or does not fit together
     */
    SessionFile session() {
        check(ours && version == Names.CURRENT, "another format");
        check(!entries.isEmpty() && entries.getFirst().event() instanceof Started, "no start");
        Session.of(entries);
        return new SessionFile(new SessionId(session), program, editions, entries);
    }

    /** Why there is none. */
    Fault fault() {
        if (!ours) {
            return Fault.FOREIGN;
        }
        return newer || version > Names.CURRENT ? Fault.NEWER : Fault.BROKEN;
    }

    private void take(String name, JsonParser json) {
        switch (name) {
            case Names.FORMAT -> {
                check(tree(json).stringValue().equals(Names.OURS), "another format");
                ours = true;
            }
            case Names.VERSION -> version = tree(json).intValue();
            case Names.PROGRAM -> program = tree(json).stringValue();
            case Names.SESSION -> session = tree(json).stringValue();
            case Names.EDITIONS -> items(json, item -> editions.add(edition(item)));
            case Names.ENTRIES -> items(json, item -> entries.add(entry(item)));
            default -> json.skipChildren();
        }
    }

    private void items(JsonParser json, Consumer<JsonNode> each) {
        check(json.currentToken() == JsonToken.START_ARRAY, "no list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            each.accept(tree(json));
        }
    }

    private static JsonNode tree(JsonParser json) {
        return json.readValueAsTree();
    }

    private Edition edition(JsonNode json) {
        String text = json.required(Names.TEXT).stringValue();
        DeckReader.Result result = new DeckReader().read("", text);
        newer |= result.problems().stream().anyMatch(problem -> problem.what() == What.NEWER_FORMAT);
        Edition edition = result.edition().orElseThrow(() -> new IllegalArgumentException("no deck"));
        check(edition.digest().equals(json.required(Names.DIGEST).stringValue()), "another deck");
        return edition;
    }

    private Entry entry(JsonNode json) {
        long seq = json.required(Names.SEQ).longValue();
        check(seq == entries.size() + 1, "a gap before entry " + seq);
        StoredEvent stored = new StoredEvent(
                json.required(Names.TYPE).stringValue(),
                json.required(Names.VERSION).intValue(),
                json.has(Names.TEXT)
                        ? json.required(Names.TEXT).stringValue()
                        : EventCodec.text(json.required(Names.CONTENT)));
        newer |= seq == 1 && codec.isNewerStart(stored);
        var at = Timestamp.instant(json.required(Names.AT).stringValue())
                .map(Timestamp::rounded)
                .orElseThrow(() -> new IllegalArgumentException("no moment at entry " + seq));
        return new Entry(seq, at, codec.read(stored));
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
