package nl.driehoek.store.event.ink;

import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import tools.jackson.core.JsonParser;

/** Reads one mark as it stands on disk; which kind it is can be told from the field that only that kind has. */
final class MarkReader {
    private static final int MOST = 1_000_000_000; // leaves room for those still to be drawn

    private final JsonParser json;
    private Integer id;
    private InkColour colour;
    private Mark.Tip tip;
    private Boolean arrow;
    private PenWidth width;
    private Points points;
    private Integer x;
    private Integer y;
    private Integer wide;
    private LabelSize size;
    private String text;
    private String by = "";
    private String group = "";

    MarkReader(JsonParser json) {
        this.json = json;
    }

    /**
     * The mark that stands there.
     *
     * @throws IllegalArgumentException if it could not have been drawn
     */
    Mark read() {
        JsonWalk.members(json, this::take);
        int named = JsonWalk.needed(id, MarkJson.ID);
        if (named < 1 || named > MOST) {
            throw new IllegalArgumentException("no id for a mark: " + named);
        }
        JsonWalk.needed(colour, MarkJson.COLOUR);
        Mark mark = points != null ? drawn() : written();
        if (mark.isBlank()) {
            throw new IllegalArgumentException("a text that is blank is not put down");
        }
        return mark;
    }

    private void take(String name) {
        switch (name) {
            case MarkJson.ID -> id = JsonWalk.number(json);
            case MarkJson.COLOUR -> colour = InkWord.COLOURS.value(JsonWalk.string(json));
            case MarkJson.STROKE -> tip = InkWord.TIPS.value(JsonWalk.string(json));
            case MarkJson.ARROW -> arrow = JsonWalk.flag(json);
            case MarkJson.WIDTH -> width = InkWord.WIDTHS.value(JsonWalk.string(json));
            case MarkJson.POINTS -> points = PointText.read(JsonWalk.string(json));
            default -> takeOfText(name);
        }
    }

    private void takeOfText(String name) {
        switch (name) {
            case MarkJson.X -> x = JsonWalk.number(json);
            case MarkJson.Y -> y = JsonWalk.number(json);
            case MarkJson.WIDE -> wide = JsonWalk.number(json);
            case MarkJson.SIZE -> size = InkWord.SIZES.value(JsonWalk.string(json));
            case MarkJson.TEXT -> text = JsonWalk.string(json);
            case MarkJson.BY -> by = JsonWalk.string(json);
            case MarkJson.GROUP -> group = JsonWalk.string(json);
            default -> {}
        }
    }

    private Mark drawn() {
        JsonWalk.needed(width, MarkJson.WIDTH);
        return tip != null
                ? new Mark.Stroke(id, tip, colour, width, points)
                : new Mark.Line(id, colour, width, JsonWalk.needed(arrow, MarkJson.ARROW), points);
    }

    private Mark written() {
        GridPoint at = new GridPoint(JsonWalk.needed(x, MarkJson.X), JsonWalk.needed(y, MarkJson.Y));
        JsonWalk.needed(text, MarkJson.TEXT);
        return size != null
                ? new Mark.Label(id, at, text, size, colour)
                : new Mark.StickyNote(
                        id, at, JsonWalk.needed(wide, MarkJson.WIDE), text, new Mark.Sort(colour, by, group));
    }
}
