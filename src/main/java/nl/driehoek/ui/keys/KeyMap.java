package nl.driehoek.ui.keys;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which key does what at the desk. Clickers are keyboards: they send page up and down, a full stop or B, and F5 and
 * Escape in turn, so these keep their meaning wherever the focus is, the two that type a character aside.
 */
public final class KeyMap {
    /** The keys as they are until somebody changes them, in the order in which help lists them. */
    public static final KeyMap STANDARD = new KeyMap(List.of(
            new Binding(DeskAction.NEXT, keys("RIGHT", "SPACE", "PAGE_DOWN", "DOWN", "ENTER", "N")),
            new Binding(DeskAction.PREVIOUS, keys("LEFT", "BACK_SPACE", "PAGE_UP", "UP", "P")),
            new Binding(DeskAction.DRAW, keys("D")),
            new Binding(DeskAction.SKIP, keys("X")),
            new Binding(DeskAction.BRING_IN, keys("I")),
            new Binding(DeskAction.OVERVIEW, List.of(KeyStroke.of("TAB"), KeyStroke.control("DIGIT3"))),
            new Binding(DeskAction.GO_TO, keys("G")),
            new Binding(DeskAction.PLAN, keys("A")),
            new Binding(DeskAction.TURNS, keys("O")),
            new Binding(DeskAction.TIMER, keys("T")),
            new Binding(DeskAction.PHASE_NEXT, keys("R", "F7")),
            new Binding(DeskAction.PHASE_BACK, keys("E", "F6")),
            new Binding(DeskAction.MORE_TIME, keys("M", "F8")),
            new Binding(DeskAction.CLOSING, keys("K", "F9")),
            new Binding(DeskAction.SHOW, List.of(KeyStroke.of("F5"), KeyStroke.shift("F5"))),
            new Binding(DeskAction.BLACK, keys("B", ".", "V", ";", ":", "/")),
            new Binding(DeskAction.WHITE, keys("W", ",")),
            new Binding(DeskAction.FREEZE, keys("F")),
            new Binding(DeskAction.TOGGLE_WALL, keys("H")),
            new Binding(DeskAction.SWAP, keys("S")),
            new Binding(DeskAction.FULL, keys("F11")),
            new Binding(DeskAction.INVERT, List.of(KeyStroke.control("I"))),
            new Binding(DeskAction.FILL_IN, keys("F2")),
            new Binding(DeskAction.SHOW_FILLED, keys("F3")),
            new Binding(DeskAction.FIELD_HELP, keys("F4")),
            new Binding(DeskAction.HAND, number(1)),
            new Binding(DeskAction.LASER, number(2)),
            new Binding(DeskAction.PEN, number(3)),
            new Binding(DeskAction.ERASER, number(4)),
            new Binding(DeskAction.HIGHLIGHTER, number(5)),
            new Binding(DeskAction.LINE, number(6)),
            new Binding(DeskAction.TEXT, number(7)),
            new Binding(DeskAction.STICKY, number(8)),
            new Binding(DeskAction.ARROW, number(9)),
            new Binding(DeskAction.SPOTLIGHT, number(0)),
            new Binding(DeskAction.ZOOM, keys("Z")),
            new Binding(DeskAction.COLOUR, keys("C")),
            new Binding(DeskAction.BROADER, keys("+", "=")),
            new Binding(DeskAction.FINER, keys("-")),
            new Binding(DeskAction.LAYER, keys("L")),
            new Binding(DeskAction.LEAVE, keys("ESCAPE")),
            new Binding(DeskAction.NOTE, List.of(KeyStroke.control("N"))),
            new Binding(DeskAction.ANSWER_LINE, keys("J")),
            new Binding(DeskAction.ASK_ON, keys("Q")),
            new Binding(DeskAction.UNDO, List.of(KeyStroke.control("Z"))),
            new Binding(
                    DeskAction.REDO,
                    List.of(KeyStroke.control("Y"), KeyStroke.control("Z").shifted())),
            new Binding(DeskAction.EXPORT, List.of(KeyStroke.control("E"))),
            new Binding(DeskAction.SETTINGS, List.of(KeyStroke.control("COMMA"))),
            new Binding(DeskAction.KEYS, keys("?")),
            new Binding(DeskAction.HELP, keys("F1"))));

    private static final Set<String> ALWAYS = Set.of(
            "ESCAPE",
            "PAGE_UP",
            "PAGE_DOWN",
            "F1",
            "F2",
            "F3",
            "F4",
            "F5",
            "F6",
            "F7",
            "F8",
            "F9",
            "F10",
            "F11",
            "F12");
    private static final Set<String> PRESS = Set.of("SPACE", "ENTER");
    private static final Set<String> MOVE = Set.of("LEFT", "RIGHT", "UP", "DOWN");

    private final List<Binding> bindings;

    private KeyMap(List<Binding> bindings) {
        this.bindings = bindings;
    }

    /** What each action's keys are. */
    public List<Binding> bindings() {
        return bindings;
    }

    /** What this key does while the focus is at such a place; nothing where the place needs the key for itself. */
    public Optional<DeskAction> action(KeyStroke stroke, Place place) {
        return bindings.stream()
                .filter(binding -> binding.strokes.contains(stroke) && free(stroke, place))
                .map(Binding::action)
                .findFirst();
    }

    /** Which action has this key; nothing where none has. */
    public Optional<DeskAction> holder(KeyStroke stroke) {
        return bindings.stream()
                .filter(binding -> binding.strokes.contains(stroke))
                .map(Binding::action)
                .findFirst();
    }

    /** The keys of this action, the one to tell people first. */
    public List<KeyStroke> strokes(DeskAction action) {
        return bindings.stream()
                .filter(binding -> binding.action == action)
                .flatMap(binding -> binding.strokes.stream())
                .toList();
    }

    /** Whether this action has other keys than {@link #STANDARD} gives it. */
    public boolean isChanged(DeskAction action) {
        return !strokes(action).equals(STANDARD.strokes(action));
    }

    /** What giving this key to this action would conflict with. */
    public KeyConflict conflict(DeskAction action, KeyStroke stroke) {
        return holder(stroke)
                .filter(action::equals)
                .<KeyConflict>map(_ -> new KeyConflict.Same())
                .or(() -> KeyConflict.Reason.of(stroke).map(KeyConflict.Reserved::new))
                .or(() -> holder(stroke).map(KeyConflict.Taken::new))
                .orElseGet(KeyConflict.None::new);
    }

    /** With this key for this action, whoever had it before; a reserved key stays where it is. */
    public KeyMap with(DeskAction action, KeyStroke stroke) {
        return KeyConflict.Reason.of(stroke).isPresent()
                ? this
                : giving(action, Stream.concat(strokes(action).stream(), Stream.of(stroke)));
    }

    /** With this key for no action, if this one has it; a reserved key stays where it is. */
    public KeyMap without(DeskAction action, KeyStroke stroke) {
        return KeyConflict.Reason.of(stroke).isPresent()
                ? this
                : giving(action, strokes(action).stream().filter(own -> !own.equals(stroke)));
    }

    /** With the keys of {@link #STANDARD} for this action, whoever has them now. */
    public KeyMap reset(DeskAction action) {
        return giving(action, STANDARD.strokes(action).stream());
    }

    /** With these keys for this action, and for no other; those that it always had come first, in their old order. */
    KeyMap giving(DeskAction action, Stream<KeyStroke> strokes) {
        Set<KeyStroke> given = strokes.collect(Collectors.toCollection(LinkedHashSet::new));
        List<KeyStroke> always = STANDARD.strokes(action);
        List<KeyStroke> ordered = Stream.concat(
                        always.stream().filter(given::contains),
                        given.stream().filter(stroke -> !always.contains(stroke)))
                .toList();
        return new KeyMap(bindings.stream()
                .map(binding -> binding.action == action
                        ? new Binding(action, ordered)
                        : new Binding(
                                binding.action,
                                binding.strokes.stream()
                                        .filter(stroke -> !given.contains(stroke))
                                        .toList()))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyMap map && map.bindings.equals(bindings);
    }

    @Override
    public int hashCode() {
        return bindings.hashCode();
    }

    @Override
    public String toString() {
        return bindings.toString();
    }

    private static boolean free(KeyStroke stroke, Place place) {
        if (stroke.key().equals("TAB")) {
            return place == Place.DESK || stroke.control(); // anywhere else it must lead on to what comes next
        }
        boolean always = stroke.control() || ALWAYS.contains(stroke.key());
        return always
                || switch (place) {
                    case DESK -> true;
                    case BUTTON -> !PRESS.contains(stroke.key());
                    case LIST -> !PRESS.contains(stroke.key()) && !MOVE.contains(stroke.key());
                    case TEXT -> false;
                };
    }

    private static List<KeyStroke> keys(String... keys) {
        return List.of(keys).stream().map(KeyStroke::of).toList();
    }

    private static List<KeyStroke> number(int digit) {
        return keys("DIGIT" + digit, "NUMPAD" + digit);
    }

    /**
     * The keys of an action.
     *
     * @param strokes the one to tell people first
     */
    public record Binding(DeskAction action, List<KeyStroke> strokes) {
        public Binding {
            strokes = List.copyOf(strokes);
        }
    }

    /** What has the focus, as far as keys care. */
    public enum Place {
        /** Nothing that needs a key. */
        DESK,
        /** Something that is pressed. */
        BUTTON,
        /** Something that is walked through and pressed: a list, tabs, a scrolling text. */
        LIST,
        /** Something that is written in. */
        TEXT
    }
}
