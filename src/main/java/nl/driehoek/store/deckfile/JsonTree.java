package nl.driehoek.store.deckfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem.What;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a text as JSON into values that know their place; a text that is not JSON gives a problem instead. */
final class JsonTree {
    /** A deck has no use for more; it keeps the stack small whatever a file holds. */
    private static final int DEEPEST = 32;
    /** Some hundred times the parts of a large deck; it keeps the memory small whatever a file holds. */
    private static final int MOST_PARTS = 200_000;

    /** Depth and parts are counted here, with a sentence of our own; text is already limited by the file's size. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;
    private final Problems problems;
    private final Deque<Json.Position> open = new ArrayDeque<>();
    private String path = "";
    private int parts;

    private JsonTree(String text, JsonParser parser, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    /** The text's one value; empty, with the problem told, where the text is not JSON. */
    static Optional<Json> read(String text, Problems problems) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(text, parser, problems).root();
        }
    }

    private Optional<Json> root() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(Json.Position.WHOLE, What.EMPTY_FILE);
                return Optional.empty();
            }
            Json root = value(first, "");
            checkEnd();
            return Optional.of(root);
        } catch (Stop _) {
            return Optional.empty();
        } catch (JacksonException fault) {
            fault().report(offset(fault.getLocation()), problems);
            return Optional.empty();
        }
    }

    private JsonFault fault() {
        if (open.isEmpty()) {
            return new JsonFault(text, 1, ' ', path);
        }
        char closing = parser.streamReadContext().inArray() ? ']' : '}';
        return new JsonFault(text, open.peek().line(), closing, path);
    }

    private Json value(JsonToken token, String at) {
        path = at;
        Json.Position position = position(at);
        count(position);
        return switch (token) {
            case START_OBJECT -> new Json.Obj(position, members(position));
            case START_ARRAY -> new Json.Arr(position, items(position));
            case VALUE_STRING -> new Json.Text(position, parser.getString());
            case VALUE_TRUE -> new Json.Bool(position, true);
            case VALUE_FALSE -> new Json.Bool(position, false);
            case VALUE_NULL -> new Json.Null(position);
            default -> new Json.Num(position, parser.getString());
        };
    }

    private Map<String, Json.Member> members(Json.Position start) {
        enter(start);
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Json.Position position = position(start.path() + (start.path().isEmpty() ? "" : ".") + Problems.shown(key));
            Json value = value(parser.nextToken(), position.path());
            Json.Member first = members.putIfAbsent(key, new Json.Member(position, value));
            if (first != null) {
                String line = String.valueOf(first.key().line());
                problems.add(position, What.KEY_TWICE, Problems.shown(key), line);
            }
            path = start.path();
        }
        open.pop();
        return members;
    }

    private List<Json> items(Json.Position start) {
        enter(start);
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, start.path() + '[' + items.size() + ']'));
            path = start.path();
        }
        open.pop();
        return items;
    }

    private void enter(Json.Position start) {
        open.push(start);
        if (open.size() > DEEPEST) {
            problems.add(start, What.TOO_DEEP, String.valueOf(DEEPEST));
            throw new Stop();
        }
    }

    private void count(Json.Position position) {
        if (++parts > MOST_PARTS) {
            problems.add(position, What.TOO_MANY_PARTS, String.valueOf(MOST_PARTS));
            throw new Stop();
        }
    }

    private void checkEnd() {
        try {
            if (parser.nextToken() != null) {
                problems.add(position(""), What.TEXT_AFTER_END);
            }
        } catch (JacksonException fault) {
            problems.add(Json.Position.of(text, offset(fault.getLocation()), ""), What.TEXT_AFTER_END);
        }
    }

    private Json.Position position(String at) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Json.Position(location.getLineNr(), location.getColumnNr(), at);
    }

    private int offset(TokenStreamLocation location) {
        return Math.clamp(location.getCharOffset(), 0, text.length());
    }

    /** Ends the reading once a limit is passed; the problem has been told then. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super(null, null, false, false);
        }
    }
}
