package nl.driehoek.tool.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldValue;

/**
 * Something that somebody means to do after the session, as it was written in the fields of a card.
 *
 * @param number from 1, unique among the points of one person on one card
 * @param what empty where only the rest was written; the others may be empty too, but not all three
 */
record Point(int number, String what, String when, String with) {
    /** What the ids of all fields of points begin with. */
    static final String FIELD = "point";

    private static final String OWN = FIELD + "\\.[1-9]\\d{0,5}\\.(what|when|with)";

    Point {
        Objects.requireNonNull(what);
        Objects.requireNonNull(when);
        Objects.requireNonNull(with);
    }

    /** One of the three things that are written of a point. */
    enum Part {
        WHAT,
        WHEN,
        WITH;

        /** The id of the field that holds it for the point of this number. */
        String field(int number) {
            return FIELD + '.' + number + '.' + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a field holds part of a point. */
    static boolean owns(String field) {
        return field.matches(OWN);
    }

    /** The points among these values of one person, by number. */
    static List<Point> of(Map<String, FieldValue> values) {
        Map<Integer, Point> points = new TreeMap<>();
        values.keySet().stream().filter(Point::owns).forEach(field -> {
            int number = Integer.parseInt(field.split("\\.")[1]);
            points.computeIfAbsent(number, _ -> of(values, number));
        });
        return List.copyOf(points.values());
    }

    private static Point of(Map<String, FieldValue> values, int number) {
        return new Point(
                number,
                text(values, Part.WHAT.field(number)),
                text(values, Part.WHEN.field(number)),
                text(values, Part.WITH.field(number)));
    }

    private static String text(Map<String, FieldValue> values, String field) {
        return values.get(field) instanceof FieldValue.Text(String words) ? words : "";
    }

    /** The point as it is read: what, and below it when and with whom, set apart. */
    RichText words(Texts texts) {
        return words(what, when, with, texts);
    }

    /** A point as it is read: what, and below it when and with whom, set apart. */
    static RichText words(String what, String when, String with, Texts texts) {
        String whom = with.isEmpty() ? "" : texts.get(ActionText.WITH_WHOM, with);
        String rest = Stream.of(when, whom).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return below(RichText.plain(what), rest, Block.Mark.EMPHASIS);
    }

    /** A text with a line below it that stands out in this way; the text alone where that line is empty. */
    static RichText below(RichText text, String line, Block.Mark mark) {
        if (line.isEmpty()) {
            return text;
        }
        List<Block> blocks = new ArrayList<>(text.blocks());
        List<Block.Span> spans = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.removeLast() instanceof Block.Paragraph(var last)) {
            spans.addAll(last);
            spans.add(new Block.Span("\n", Set.of(), ""));
        }
        spans.add(new Block.Span(line, Set.of(mark), ""));
        blocks.add(new Block.Paragraph(spans));
        return new RichText(blocks);
    }
}
