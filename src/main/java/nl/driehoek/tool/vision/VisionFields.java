package nl.driehoek.tool.vision;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of the fields of a vision: a sort, and for all but two of them a dot and a number from 1. */
public final class VisionFields {
    /** Which step the group is at, from 1; the group's. */
    public static final String STEP = "vision-step";

    /** A core value as it was said; a participant's or the group's. */
    public static final String VALUE = "core";

    /** What a core value is called now; the group's. */
    public static final String NAME = "core-name";

    /** The number of the core value that this one was put together with; the group's. */
    public static final String WITH = "core-with";

    /** How many dots somebody placed at a core value. */
    public static final String DOTS = "core-dots";

    /** Whether a core value is one of the most important ones: 1 or 0; the group's. */
    public static final String TOP = "core-top";

    /** A tick where a core value has a place in the sentences; the group's. */
    public static final String PLACE = "core-place";

    /** A sentence of this group. */
    public static final String SENTENCE = "sentence";

    /** A sentence that was taken in from another group. */
    public static final String BORROWED = "sentence-borrowed";

    /** Whether a sentence is chosen: 1 or 0; the group's. */
    public static final String CHOSEN = "sentence-chosen";

    /** The vision as the group worded it in the end. */
    public static final String VISION = "vision";

    /** All sorts. */
    public static final Set<String> ALL =
            Set.of(STEP, VALUE, NAME, WITH, DOTS, TOP, PLACE, SENTENCE, BORROWED, CHOSEN, VISION);

    /** Those sorts that participants write as well as the group. */
    public static final Set<String> OF_ANYBODY = Set.of(VALUE, DOTS);

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private VisionFields() {}

    /** The id of a field of this sort. */
    public static String of(String sort, int number) {
        return sort + "." + number;
    }

    /** What a field of this sort is numbered; empty where it is of another sort. */
    public static OptionalInt number(String sort, String field) {
        String rest = field.startsWith(sort + ".") ? field.substring(sort.length() + 1) : "";
        return NUMBER.matcher(rest).matches() ? OptionalInt.of(Integer.parseInt(rest)) : OptionalInt.empty();
    }

    /** Of which sort a field is. */
    public static String sort(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }
}
