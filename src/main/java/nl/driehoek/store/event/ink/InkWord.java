package nl.driehoek.store.event.ink;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.session.ink.Gesture;

/**
 * The words under which values of one kind stand on disk.
 *
 * @param words a word for each value; they never change
 * @param values the same the other way round
 */
record InkWord<T>(Map<T, String> words, Map<String, T> values) {
    static final InkWord<InkColour> COLOURS = new InkWord<>(Map.of(
            InkColour.INK, "ink",
            InkColour.BLUE, "blue",
            InkColour.ORANGE, "orange",
            InkColour.GREEN, "green",
            InkColour.PLUM, "plum"));

    static final InkWord<Mark.Tip> TIPS =
            new InkWord<>(Map.of(Mark.Tip.PEN, "pen", Mark.Tip.HIGHLIGHTER, "highlighter"));

    static final InkWord<PenWidth> WIDTHS =
            new InkWord<>(Map.of(PenWidth.FINE, "fine", PenWidth.MEDIUM, "medium", PenWidth.BROAD, "broad"));

    static final InkWord<LabelSize> SIZES =
            new InkWord<>(Map.of(LabelSize.SMALL, "small", LabelSize.MEDIUM, "medium", LabelSize.LARGE, "large"));

    static final InkWord<Layer> LAYERS = new InkWord<>(Map.of(Layer.WALL, "wall", Layer.DESK, "desk"));

    static final InkWord<Gesture> GESTURES = new InkWord<>(Map.ofEntries(
            Map.entry(Gesture.STROKE, "stroke"),
            Map.entry(Gesture.HIGHLIGHT, "highlight"),
            Map.entry(Gesture.LINE, "line"),
            Map.entry(Gesture.ARROW, "arrow"),
            Map.entry(Gesture.TEXT, "text"),
            Map.entry(Gesture.STICKY, "sticky"),
            Map.entry(Gesture.ERASE, "erase"),
            Map.entry(Gesture.MOVE, "move"),
            Map.entry(Gesture.NUDGE, "nudge"),
            Map.entry(Gesture.RESTYLE, "restyle"),
            Map.entry(Gesture.SORT, "sort"),
            Map.entry(Gesture.LAYER, "layer"),
            Map.entry(Gesture.CLEAR, "clear"),
            Map.entry(Gesture.TAKE_OVER, "take-over"),
            Map.entry(Gesture.OTHER, "other")));

    InkWord(Map<T, String> words) {
        this(
                words,
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey)));
    }

    /** A gesture; what only a newer program knows is another one, since what was drawn matters more. */
    static Gesture gesture(String word) {
        return GESTURES.find(word).orElse(Gesture.OTHER);
    }

    String word(T value) {
        return words.get(value);
    }

    T value(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("no word for ink: " + word));
    }

    private Optional<T> find(String word) {
        return Optional.ofNullable(values.get(word));
    }
}
