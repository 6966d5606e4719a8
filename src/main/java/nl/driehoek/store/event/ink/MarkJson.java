package nl.driehoek.store.event.ink;

import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.GridPoint;
import tools.jackson.databind.node.ObjectNode;

/** Marks as they stand on disk; which kind one is can be told from the field that only that kind has. */
final class MarkJson {
    static final String ID = "id";
    static final String COLOUR = "colour";
    static final String STROKE = "stroke";
    static final String ARROW = "arrow";
    static final String WIDTH = "width";
    static final String POINTS = "points";
    static final String X = "x";
    static final String Y = "y";
    static final String WIDE = "wide";
    static final String SIZE = "size";
    static final String TEXT = "text";
    static final String BY = "by";
    static final String GROUP = "group";

    private MarkJson() {}

    static void write(Mark mark, ObjectNode json) {
        json.put(ID, mark.id()).put(COLOUR, InkWord.COLOURS.word(mark.colour()));
        switch (mark) {
            case Mark.Stroke stroke ->
                json.put(STROKE, InkWord.TIPS.word(stroke.tip()))
                        .put(WIDTH, InkWord.WIDTHS.word(stroke.width()))
                        .put(POINTS, PointText.write(stroke.points()));
            case Mark.Line line ->
                json.put(ARROW, line.arrow())
                        .put(WIDTH, InkWord.WIDTHS.word(line.width()))
                        .put(POINTS, PointText.write(line.ends()));
            case Mark.Label label ->
                at(json, label.at()).put(SIZE, InkWord.SIZES.word(label.size())).put(TEXT, label.text());
            case Mark.StickyNote sticky -> write(sticky, at(json, sticky.at()));
        }
    }

    private static void write(Mark.StickyNote sticky, ObjectNode json) {
        json.put(WIDE, sticky.gridWidth()).put(TEXT, sticky.text());
        if (!sticky.sort().by().isEmpty()) {
            json.put(BY, sticky.sort().by());
        }
        if (!sticky.sort().group().isEmpty()) {
            json.put(GROUP, sticky.sort().group());
        }
    }

    private static ObjectNode at(ObjectNode json, GridPoint at) {
        return json.put(X, at.gridX()).put(Y, at.gridY());
    }
}
