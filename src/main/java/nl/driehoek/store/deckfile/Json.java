package nl.driehoek.store.deckfile;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where in its file it stands. */
sealed interface Json {

    /** Where it begins. */
    Spot spot();

    /** A place in a file; lines and columns from 1, both 0 for the file as a whole. */
    record Spot(int line, int column, String path) {
        static final Spot WHOLE = new Spot(0, 0, "");

        /** The place of one character, counting lines and columns as the JSON parser does. */
        static Spot of(String text, int offset, String path) {
            int line = 1;
            int start = 0;
            for (int i = 0; i < offset; i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    line++;
                    start = i + 1;
                }
            }
            return new Spot(line, offset - start + 1, path);
        }
    }

    /** A member of an object: where its key stands, and its value. */
    record Member(Spot key, Json value) {}

    /** An object; of a key that stands there twice the first member. */
    record Obj(Spot spot, Map<String, Member> members) implements Json {}

    /** A list. */
    record Arr(Spot spot, List<Json> items) implements Json {}

    /** A text without its quotation marks and escapes. */
    record Text(Spot spot, String value) implements Json {}

    /** A number as it is written. */
    record Num(Spot spot, String literal) implements Json {}

    /** True or false. */
    record Bool(Spot spot, boolean value) implements Json {}

    /** Nothing, which no deck has a use for. */
    record Null(Spot spot) implements Json {}

    /** The value as a sentence can name it. */
    default String shown() {
        return switch (this) {
            case Obj _ -> "{…}";
            case Arr _ -> "[…]";
            case Text text -> '"' + Problems.shown(text.value()) + '"';
            case Num number -> Problems.shown(number.literal());
            case Bool bool -> String.valueOf(bool.value());
            case Null _ -> "null";
        };
    }
}
