package nl.driehoek.store.event.ink;

import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Marks as they stand on disk; which kind one is can be told from the field that only that kind has. */
final class MarkJson {
    private static final String PEN = "pen";
    private static final String HIGHLIGHTER = "highlighter";

    private static final int MOST = 1_000_000_000; // leaves room for those still to be drawn

    private MarkJson() {}

    static void write(Mark mark, ObjectNode json) {
        json.put("id", mark.id()).put("colour", InkWord.COLOURS.word(mark.colour()));
        switch (mark) {
            case Mark.Stroke stroke ->
                json.put("stroke", stroke.tip() == Mark.Tip.PEN ? PEN : HIGHLIGHTER)
                        .put("width", InkWord.WIDTHS.word(stroke.width()))
                        .put("points", PointText.write(stroke.points()));
            case Mark.Line line ->
                json.put("arrow", line.arrow())
                        .put("width", InkWord.WIDTHS.word(line.width()))
                        .put("points", PointText.write(line.ends()));
            case Mark.Label label ->
                at(json, label.at())
                        .put("size", InkWord.SIZES.word(label.size()))
                        .put("text", label.text());
            case Mark.Sticky sticky -> write(sticky, at(json, sticky.at()));
        }
    }

    private static void write(Mark.Sticky sticky, ObjectNode json) {
        json.put("wide", sticky.gridWidth()).put("text", sticky.text());
        if (!sticky.sort().by().isEmpty()) {
            json.put("by", sticky.sort().by());
        }
        if (!sticky.sort().group().isEmpty()) {
            json.put("group", sticky.sort().group());
        }
    }

    /**
     * The mark that stands there.
     *
     * @throws IllegalArgumentException if it could not have been drawn
     */
    static Mark read(JsonNode json) {
        int id = json.required("id").intValue();
        if (id < 1 || id > MOST) {
            throw new IllegalArgumentException("no id for a mark: " + id);
        }
        Mark mark = json.has("points") ? drawn(id, json) : written(id, json);
        if (mark.isBlank()) {
            throw new IllegalArgumentException("a text that is blank is not put down");
        }
        return mark;
    }

    private static Mark drawn(int id, JsonNode json) {
        PenWidth width = InkWord.WIDTHS.value(string(json, "width"));
        Points points = PointText.read(string(json, "points"));
        return json.has("stroke")
                ? new Mark.Stroke(id, tip(string(json, "stroke")), colour(json), width, points)
                : new Mark.Line(id, colour(json), width, json.required("arrow").booleanValue(), points);
    }

    private static Mark written(int id, JsonNode json) {
        Spot at = new Spot(json.required("x").intValue(), json.required("y").intValue());
        String text = string(json, "text");
        if (json.has("size")) {
            return new Mark.Label(id, at, text, InkWord.SIZES.value(string(json, "size")), colour(json));
        }
        Mark.Sort sort = new Mark.Sort(colour(json), optional(json, "by"), optional(json, "group"));
        return new Mark.Sticky(id, at, json.required("wide").intValue(), text, sort);
    }

    private static Mark.Tip tip(String word) {
        return switch (word) {
            case PEN -> Mark.Tip.PEN;
            case HIGHLIGHTER -> Mark.Tip.HIGHLIGHTER;
            default -> throw new IllegalArgumentException("nothing to draw with: " + word);
        };
    }

    private static InkColour colour(JsonNode json) {
        return InkWord.COLOURS.value(string(json, "colour"));
    }

    private static ObjectNode at(ObjectNode json, Spot at) {
        return json.put("x", at.gridX()).put("y", at.gridY());
    }

    private static String string(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    private static String optional(JsonNode json, String name) {
        return json.optional(name).map(JsonNode::stringValue).orElse("");
    }
}
