package nl.driehoek.deck;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a deck file, as plain data: whoever shows it finds the words.
 *
 * @param place where it stands
 * @param what is wrong
 * @param values what the sentence about it names, in its order; each already fit to be shown
 * @param nearest the valid word that the author may have meant; empty where none comes near
 */
public record DeckProblem(Place place, What what, List<String> values, String nearest) {
    public DeckProblem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(what);
        values = List.copyOf(values);
        Objects.requireNonNull(nearest);
    }

    /** A problem for which no word comes near. */
    public DeckProblem(Place place, What what, String... values) {
        this(place, what, List.of(values), "");
    }

    /** Whether the deck can still be used. */
    public Severity severity() {
        return what.severity;
    }

    /**
     * A place in a deck file.
     *
     * @param file as the user named it
     * @param line from 1; 0 where the whole file is meant
     * @param column from 1, in characters; 0 where the whole file is meant
     * @param path of keys and positions from 0, such as {@code sets[2].cards[0].text}; empty for the outermost object
     */
    public record Place(String file, int line, int column, String path) {
        public Place {
            Objects.requireNonNull(file);
            Objects.requireNonNull(path);
        }

        /** The file as a whole. */
        public static Place whole(String file) {
            return new Place(file, 0, 0, "");
        }
    }

    /** How bad it is. */
    public enum Severity {
        /** The deck is not loaded. */
        ERROR,
        /** The deck is loaded all the same. */
        WARNING
    }

    /** All that can be wrong; the comments name what {@link #values()} hold. */
    public enum What {
        MISSING_FOLDER,
        MISSING_FILE,
        NOT_A_FILE,
        UNREADABLE,
        /** Size and limit in megabytes. */
        TOO_BIG,
        EMPTY_FILE,
        /** The byte, hexadecimal. */
        NOT_UTF8,
        BYTE_ORDER_MARK(Severity.WARNING),

        NOT_A_ZIP,
        ZIP_BROKEN,
        ZIP_ENCRYPTED,
        /** The limit. */
        TOO_MANY_FILES,
        /** The limit in megabytes. */
        TOO_MUCH_INSIDE,
        /** The name. */
        UNSAFE_NAME,
        /** The name. */
        LINK_INSIDE,
        NO_DECK_INSIDE,
        NOT_A_TABLE,
        NOT_A_DECK,
        NOT_A_LAYER,
        LAYER_TWICE(Severity.WARNING),
        /** The names of two deck files. */
        TWO_DECKS_INSIDE,
        /** The name of the picture, its size. */
        PICTURE_TOO_LARGE,
        /** The name of the picture. */
        PICTURE_UNREADABLE,
        /** The name of the picture, what stands in it. */
        PICTURE_UNSAFE,
        /** The name of the picture. */
        CARD_PICTURE_MISSING(Severity.WARNING),
        CARD_PICTURE_WITHOUT_WORDS(Severity.WARNING),
        /** The name. */
        CARD_PICTURE_NAME(Severity.WARNING),
        /** The name of the picture, its size. */
        CARD_PICTURE_TOO_LARGE(Severity.WARNING),
        /** The name of the picture. */
        CARD_PICTURE_UNREADABLE(Severity.WARNING),
        /** The name of the picture, what stands in it. */
        CARD_PICTURE_UNSAFE(Severity.WARNING),

        /** The file that is used instead, its version, this version. */
        OTHER_EDITION_USED(Severity.WARNING),

        /** The line where what is still open began. */
        TRUNCATED,
        /** What stands there. */
        NOT_JSON,
        EXTRA_COMMA,
        MISSING_SEPARATOR,
        /** What stands there, the line where what is still open began. */
        WRONG_BRACKET,
        /** What stands there. */
        WRONG_QUOTE,
        COMMENT,
        LINE_BREAK_IN_TEXT,
        /** The escape as far as it is read. */
        WRONG_ESCAPE,
        TEXT_AFTER_END,
        /** The limit. */
        TOO_DEEP,
        /** The limit. */
        TOO_MANY_PARTS,
        /** The key, the line where it stood first. */
        KEY_TWICE,

        MISSING_FORMAT,
        /** The format. */
        NEWER_FORMAT,
        /** The format. */
        UNKNOWN_FORMAT,

        /** What stands there. */
        WANTS_OBJECT,
        /** What stands there. */
        WANTS_LIST,
        /** What stands there. */
        WANTS_TEXT,
        /** What stands there. */
        WANTS_WHOLE_NUMBER,
        /** What stands there. */
        WANTS_TRUE_OR_FALSE,
        /** The key. */
        MISSING_KEY,
        /** The key, the keys that are known there. */
        UNKNOWN_KEY(Severity.WARNING),
        EMPTY_TEXT,
        EMPTY_LIST,
        EMPTY_OPTIONAL_LIST(Severity.WARNING),
        MORE_THAN_ONE_LINE,
        /** The character's number. */
        STRANGE_CHARACTER,
        /** The number, the least, the most. */
        OUT_OF_RANGE,
        NOT_A_SPAN,
        /** How many words there are, the most. */
        TOO_MANY_WORDS(Severity.WARNING),
        /** The word, the words allowed. */
        UNKNOWN_KIND,
        /** The word, the words allowed. */
        UNKNOWN_WORD,
        /** The id. */
        WRONG_ID,
        /** The version. */
        WRONG_VERSION,
        /** The language tag. */
        UNKNOWN_LANGUAGE,
        /** The address. */
        WRONG_LINK,
        /** The piece of HTML. */
        HTML_IN_TEXT(Severity.WARNING),
        IMAGE_IN_TEXT(Severity.WARNING),

        /** The id, the line where it stood first. */
        ID_TWICE,
        /** The id. */
        NO_SUCH_CARD,
        /** The id. */
        NO_SUCH_THEME,
        /** The id, the kind of card it names. */
        NOT_A_DEFINITION,
        SEES_ITSELF(Severity.WARNING),
        CHOICE_WITHOUT_OPTIONS,
        /** The field's type. */
        OPTIONS_WITHOUT_CHOICE,
        /** The id. */
        NUMBER_WITHOUT_PLACE,
        /** The id. */
        PLACE_WITHOUT_NUMBER(Severity.WARNING),
        CORNERS_WITHOUT_TRIANGLE,
        /** The way of working, the line where it stood first. */
        WAY_TWICE(Severity.WARNING),
        /** The role, the line where it stood first. */
        ROLE_TWICE(Severity.WARNING),
        CIRCLE_WITHOUT_ENERGIZER(Severity.WARNING),
        TRIANGLE_WITHOUT_CORNERS(Severity.WARNING),
        /** How many there are. */
        NOT_THREE_CORNERS,
        /** How many sections there are. */
        ALIGNED_SECTIONS,
        /** How many items there are, how many the first column has. */
        ALIGNED_UNEQUAL;

        private final Severity severity;

        What() {
            this(Severity.ERROR);
        }

        What(Severity severity) {
            this.severity = severity;
        }
    }
}
