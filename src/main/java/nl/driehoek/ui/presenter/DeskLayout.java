package nl.driehoek.ui.presenter;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How somebody likes the window: where its parts meet, for each shape that it can have.
 *
 * @param shares only of the shapes in which a divider was moved
 */
public record DeskLayout(Map<Shape, Shares> shares) {
    /** As the program has it until somebody changes something. */
    public static final DeskLayout STANDARD = new DeskLayout(Map.of());

    private static final String APART = ";";
    private static final Pattern SHARES =
            Pattern.compile("\\b(tall|broad|wide|close) (0\\.\\d{1,4}) (0\\.\\d{1,4})\\b");

    public DeskLayout {
        shares = Map.copyOf(shares);
    }

    /** The lay-out that {@link #words} wrote; what cannot be understood in it counts as not chosen. */
    public static DeskLayout parse(String words) {
        Map<Shape, Shares> shares = new EnumMap<>(Shape.class);
        Matcher match = SHARES.matcher(words);
        while (match.find()) {
            shares.put(
                    Shape.valueOf(match.group(1).toUpperCase(Locale.ROOT)),
                    new Shares(Double.parseDouble(match.group(2)), Double.parseDouble(match.group(3))));
        }
        return new DeskLayout(shares);
    }

    /** On one line, to be kept among the settings. */
    public String words() {
        return shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %.4f %.4f",
                        entry.getKey().word(),
                        entry.getValue().table(),
                        entry.getValue().stage()))
                .collect(Collectors.joining(APART));
    }

    /** The shares in a window of this shape. */
    Shares in(Shape shape) {
        return shares.getOrDefault(shape, shape.standard);
    }

    /** With other shares in a window of this shape. */
    DeskLayout with(Shape shape, Shares other) {
        Map<Shape, Shares> more = new EnumMap<>(Shape.class);
        more.putAll(shares);
        more.put(shape, other);
        return new DeskLayout(more);
    }

    /** What a window looks like. */
    public enum Shape {
        /** Less wide than high, or little more. */
        TALL(0.25, 0.55),
        /** Wide. */
        BROAD(0.2, 0.655),
        /** So wide that all parts fit side by side. */
        WIDE(0.17, 0.55),
        /** Letters are so large that only two parts fit side by side. */
        CLOSE(0.2, 0.62);

        private static final double BROAD_FROM = 1.25;

        /** Below this width, in pixels, what is written has no room beside the card, as where help stands beside the desk. */
        private static final double NARROW_PIXELS = 960;

        private static final double WIDE_PIXELS = 1600;

        /** From this width on, in sizes of the letters, three parts fit side by side. */
        private static final double THREE_EMS = 62;

        /** Below this height, in the same, a card and what is written have no room below each other. */
        private static final double LOW_EMS = 34;

        /** From this width on, in the same, two parts fit side by side. */
        private static final double TWO_EMS = 36;

        private final Shares standard;

        Shape(double table, double stage) {
            standard = new Shares(table, stage);
        }

        /**
         * The shape of a window.
         *
         * @param width in pixels, as is the height
         * @param em the size of its letters, in pixels
         */
        static Shape of(double width, double height, double em) {
            boolean tall = width < Math.max(height * BROAD_FROM, NARROW_PIXELS);
            boolean two = width >= TWO_EMS * em && (tall ? height < LOW_EMS * em : width < THREE_EMS * em);
            if (two) {
                return CLOSE;
            }
            if (tall || width < TWO_EMS * em) {
                return TALL;
            }
            return width < WIDE_PIXELS ? BROAD : WIDE;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where the dividers stand.
     *
     * @param table the share of the window that the table takes; 0 to 1
     * @param stage the share of the rest that the card takes; 0 to 1
     */
    public record Shares(double table, double stage) {}
}
