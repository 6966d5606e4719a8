package nl.driehoek.store.deckfile;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where in its file it stands. */
sealed interface Json {

    /** Where it begins. */
    Position position();

    /** A place in a file; lines and columns from 1, both 0 for the file as a whole. */
    record Position(int line, int column, String path) {
        static final Position WHOLE = new Position(0, 0, "");

        /** The place of one character, counting lines and columns as the JSON parser does. */
        static Position of(String text, int offset, String path) {
            int line = 1;
            int start = 0;
            for (int i = 0; i < offset; i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    line++;
                    start = i + 1;
                }
            }
            return new Position(line, offset - start + 1, path);
        }
    }

    /** A member of an object: where its key stands, and its value. */
    record Member(Position key, Json value) {}

    /** An object; of a key that stands there twice the first member. */
    record Obj(Position position, Map<String, Member> members) implements Json {}

    /** A list. */
    record Arr(Position position, List<Json> items) implements Json {}

    /** A text without its quotation marks and escapes. */
    record Text(Position position, String value) implements Json {}

    /** A number as it is written. */
    record Num(Position position, String literal) implements Json {}

    /** True or false. */
    record Bool(Position position, boolean value) implements Json {}

    /** Nothing, which no deck has a use for. */
    record Null(Position position) implements Json {}

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
