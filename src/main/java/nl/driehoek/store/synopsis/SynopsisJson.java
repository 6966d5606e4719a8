package nl.driehoek.store.synopsis;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionTerms.Label;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.synopsis.CardLine;
import nl.driehoek.session.synopsis.Passage;
import nl.driehoek.session.synopsis.Passage.Kind;
import nl.driehoek.session.synopsis.Progress;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.Synopsis.Heading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Synopses to JSON and back. A synopsis can always be made anew, so what another version of the program wrote is not read:
 * whenever anything changes here, or in what a synopsis holds, {@link #VERSION} goes up.
 */
public final class SynopsisJson {
    /** Of the shape in which they are written. */
    public static final int VERSION = 2;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SynopsisJson() {}

    /** The synopsis as a text; its session and how far it tells of that stand elsewhere. */
    public static String write(Synopsis synopsis) {
        Heading heading = synopsis.heading();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", heading.label().title());
        json.put("group", heading.label().group().id());
        json.put("name", heading.label().group().name());
        json.put("grouped", heading.groupedAt().toString());
        json.put("progress", heading.progress().word());
        ArrayNode people = json.putArray("people");
        synopsis.people().forEach(people::add);
        ArrayNode cards = json.putArray("cards");
        synopsis.cards().forEach(card -> cards.add(card(card)));
        ArrayNode written = json.putArray("written");
        synopsis.written().forEach(passage -> written.add(passage(passage)));
        return json.toString();
    }

    /** The synopsis that a text tells; empty where it makes no sense. */
    public static Optional<Synopsis> read(SessionId id, long last, String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return Optional.of(new Synopsis(
                    id,
                    last,
                    heading(json),
                    list(json, "people", JsonNode::stringValue),
                    list(json, "cards", SynopsisJson::card),
                    list(json, "written", SynopsisJson::passage)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Heading heading(JsonNode json) {
        Group group = new Group(string(json, "group"), string(json, "name"));
        return new Heading(
                new Label(string(json, "title"), group),
                Instant.parse(string(json, "grouped")),
                Progress.valueOf(string(json, "progress").toUpperCase(Locale.ROOT)));
    }

    private static ObjectNode card(CardLine card) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("deck", card.card().deck())
                .put("card", card.card().card())
                .put("set", card.set())
                .put("name", card.name())
                .put("laid", card.laid());
    }

    private static CardLine card(JsonNode json) {
        return new CardLine(
                new CardRef(string(json, "deck"), string(json, "card")),
                string(json, "set"),
                string(json, "name"),
                json.required("laid").booleanValue());
    }

    private static ObjectNode passage(Passage passage) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", passage.kind().word())
                .put("who", passage.who())
                .put("card", passage.card())
                .put("text", passage.text());
    }

    private static Passage passage(JsonNode json) {
        return new Passage(
                Kind.valueOf(string(json, "kind").toUpperCase(Locale.ROOT)),
                string(json, "who"),
                json.required("card").intValue(),
                string(json, "text"));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> each) {
        return json.required(name).asArray().valueStream().map(each).toList();
    }

    private static String string(JsonNode json, String name) {
        return json.required(name).stringValue();
    }
}
