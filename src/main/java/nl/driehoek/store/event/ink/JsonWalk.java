package nl.driehoek.store.event.ink;

import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Goes through JSON as it stands, from the value that the parser is at. What is not as it should be is an {@link
 * IllegalArgumentException}.
 */
final class JsonWalk {
    private JsonWalk() {}

    /** Goes through an object, with the parser at the value of each member in turn; what is not taken is passed over. */
    static void members(JsonParser json, Consumer<String> taker) {
        check(json, JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            taker.accept(name);
            json.skipChildren();
        }
        check(json, JsonToken.END_OBJECT);
    }

    /** Goes through a list, with the parser at each item in turn, which has to be taken. */
    static void items(JsonParser json, Runnable taker) {
        check(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            taker.run();
        }
    }

    static String string(JsonParser json) {
        check(json, JsonToken.VALUE_STRING);
        return json.getString();
    }

    static int number(JsonParser json) {
        check(json, JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    static boolean flag(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_TRUE) {
            check(json, JsonToken.VALUE_FALSE);
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** What was found of a member that has to be there. */
    static <T> T needed(T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("without " + name);
        }
        return found;
    }

    private static void check(JsonParser json, JsonToken wanted) {
        if (json.currentToken() != wanted) {
            throw new IllegalArgumentException("not " + wanted + " but " + json.currentToken());
        }
    }
}
