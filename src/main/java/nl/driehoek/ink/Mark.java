package nl.driehoek.ink;

import java.util.Objects;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;

/**
 * One thing on a card that was written, drawn or stuck there; immutable.
 *
 * <p>Highlighter and stickies lie below all that is written, so that no word ever disappears under them.
 */
public sealed interface Mark {
    /** The id of a mark that a session has not given one yet. */
    int NEW = 0;

    /** What to know it by: 1 or more and unique in its session, or {@link #NEW} or less before it has one. */
    int id();

    /** Its colour. */
    InkColour colour();

    /** The same under another id. */
    Mark withId(int newId);

    /** The same this far away, in steps of the grid; it stays on the card, if need be out of shape. */
    Mark moved(int dx, int dy);

    /** A box that holds all of it but for the words of a label, which only a window can measure. */
    Box bounds();

    /** Whether it lies below writing, lines and labels, whichever came first. */
    default boolean liesBelow() {
        return false;
    }

    /** Whether there is nothing of it to see. */
    default boolean isBlank() {
        return false;
    }

    /** What makes a stroke. */
    enum Tip {
        /** Covers what is below. */
        PEN,
        /** Broad, and seen through. */
        HIGHLIGHTER
    }

    /**
     * A line drawn by hand. How it runs through its points, {@link nl.driehoek.ink.shape.Curve} says.
     *
     * @param points one for a dot
     */
    record Stroke(int id, Tip tip, InkColour colour, PenWidth width, Points points) implements Mark {
        public Stroke {
            Objects.requireNonNull(tip);
            Objects.requireNonNull(colour);
            Objects.requireNonNull(width);
            Objects.requireNonNull(points);
        }

        /** How thick it is, in card widths. */
        public double thickness() {
            return tip == Tip.PEN ? width.pen() : width.highlighter();
        }

        /** The same through other points. */
        public Stroke through(Points others) {
            return new Stroke(id, tip, colour, width, others);
        }

        @Override
        public Stroke withId(int newId) {
            return new Stroke(newId, tip, colour, width, points);
        }

        @Override
        public Stroke moved(int dx, int dy) {
            return through(points.moved(dx, dy));
        }

        @Override
        public Box bounds() {
            return points.curveBounds().grown(thickness() / 2);
        }

        @Override
        public boolean liesBelow() {
            return tip == Tip.HIGHLIGHTER;
        }
    }

    /**
     * A straight line.
     *
     * @param arrow whether its end has a head
     * @param ends where it begins and where it ends; two places that are not the same
     */
    record Line(int id, InkColour colour, PenWidth width, boolean arrow, Points ends) implements Mark {
        private static final double HEAD = 4; // as long as this many times the line is thick

        public Line {
            Objects.requireNonNull(colour);
            Objects.requireNonNull(width);
            if (ends.size() != 2 || ends.gridPoint(0).equals(ends.gridPoint(1))) {
                throw new IllegalArgumentException("a line has two ends");
            }
        }

        /** How thick it is, in card widths. */
        public double thickness() {
            return width.pen();
        }

        /** How long the head is on each side, in card widths; it opens at 30 degrees from the line; 0 for none. */
        public double head() {
            double length = Math.hypot(ends.x(1) - ends.x(0), ends.y(1) - ends.y(0));
            return arrow ? Math.min(HEAD * thickness() + 0.01, length) : 0;
        }

        @Override
        public Line withId(int newId) {
            return new Line(newId, colour, width, arrow, ends);
        }

        @Override
        public Line moved(int dx, int dy) {
            return new Line(id, colour, width, arrow, ends.moved(dx, dy));
        }

        @Override
        public Box bounds() {
            return ends.bounds().grown(thickness() / 2 + head() / 2);
        }
    }

    /**
     * Text right on the card.
     *
     * @param at where the top left corner of its first line is
     * @param text may have more than one line
     */
    record Label(int id, GridPoint at, String text, LabelSize size, InkColour colour) implements Mark {
        public Label {
            Objects.requireNonNull(at);
            Objects.requireNonNull(text);
            Objects.requireNonNull(size);
            Objects.requireNonNull(colour);
        }

        /** The same with another text. */
        public Label reading(String newText) {
            return new Label(id, at, newText, size, colour);
        }

        @Override
        public Label withId(int newId) {
            return new Label(newId, at, text, size, colour);
        }

        @Override
        public Label moved(int dx, int dy) {
            return new Label(id, at.moved(dx, dy), text, size, colour);
        }

        @Override
        public Box bounds() {
            return new Box(at.x(), at.y(), at.x(), at.y() + size.height());
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A sticky note, one and a half times as wide as it is high.
     *
     * @param at where its top left corner is
     * @param gridWidth how wide it is, in steps of the grid, 1 or more
     * @param text may have more than one line
     * @param sort what it belongs to
     */
    record StickyNote(int id, GridPoint at, int gridWidth, String text, Sort sort) implements Mark {
        /** How wide a new one is, in steps of the grid. */
        public static final int GRID_WIDTH = CardShape.GRID / 6;

        public StickyNote {
            Objects.requireNonNull(at);
            if (gridWidth < 1 || gridWidth > CardShape.GRID) {
                throw new IllegalArgumentException("no width for a sticky: " + gridWidth);
            }
            Objects.requireNonNull(text);
            Objects.requireNonNull(sort);
        }

        /** How wide it is, in card widths. */
        public double width() {
            return gridWidth / (double) CardShape.GRID;
        }

        /** How high it is, in card widths. */
        public double height() {
            return width() / CardShape.RATIO;
        }

        /** The same with another text. */
        public StickyNote reading(String newText) {
            return new StickyNote(id, at, gridWidth, newText, sort);
        }

        /** The same, belonging elsewhere. */
        public StickyNote of(Sort newSort) {
            return new StickyNote(id, at, gridWidth, text, newSort);
        }

        /** The same in another place and size. */
        public StickyNote lying(GridPoint there, int newGridWidth) {
            return new StickyNote(id, there, newGridWidth, text, sort);
        }

        @Override
        public InkColour colour() {
            return sort.colour();
        }

        @Override
        public StickyNote withId(int newId) {
            return new StickyNote(newId, at, gridWidth, text, sort);
        }

        @Override
        public StickyNote moved(int dx, int dy) {
            return lying(at.moved(dx, dy), gridWidth);
        }

        @Override
        public Box bounds() {
            return new Box(at.x(), at.y(), at.x() + width(), at.y() + height());
        }

        @Override
        public boolean liesBelow() {
            return true;
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * What a sticky belongs to.
     *
     * @param by the id of the participant whose words it holds; empty for nobody's in particular
     * @param group what it lies together with; empty for none
     */
    record Sort(InkColour colour, String by, String group) {
        public Sort {
            Objects.requireNonNull(colour);
            Objects.requireNonNull(by);
            Objects.requireNonNull(group);
        }

        /** Of this colour, and nothing else. */
        public static Sort of(InkColour colour) {
            return new Sort(colour, "", "");
        }
    }
}
