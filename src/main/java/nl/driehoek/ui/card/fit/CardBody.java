package nl.driehoek.ui.card.fit;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.ui.card.markdown.Paragraph;

/**
 * What stands on a card's face below the band: a lead, parts that may stand in columns, and a picture at the side. Tells
 * how high it is at any width and number of columns without being laid out, so that a fit can be tried.
 */
public final class CardBody extends Region {
    private static final double GAP = 0.85;
    private static final double COLUMN_GAP = 1.6;
    private static final double NARROW = 11;
    private static final double ABOVE_BRIEF = 0.46;
    private static final double ABOVE_LONG = 0.3;

    private final Content content;
    private final Text em = new Text();
    private final Aside aside;
    private int columns = 1;

    /**
     * What a body holds.
     *
     * @param lead across the whole width, on top
     * @param parts in columns
     * @param aside a picture; {@code null} where there is none
     * @param shape how it may be laid out
     */
    public record Content(Region lead, List<? extends Region> parts, Region aside, Shape shape) {}

    /**
     * How a body may be laid out.
     *
     * @param maxColumns that its parts may be dealt out over
     * @param worth how much larger the text must become for one more column; below 1 where columns are dear
     * @param brief whether it is a text to be read at once, set in the middle of the card
     * @param largest its text may grow to this many times the size of the card's own
     * @param aside how much of the width a picture takes, with the gap before it, above 0 and below 1
     */
    public record Shape(int maxColumns, double worth, boolean brief, double largest, double aside) {
        private static final double ASIDE = 0.25;

        /** A body whose picture, if there is one, is small. */
        public Shape(int maxColumns, double worth, boolean brief, double largest) {
            this(maxColumns, worth, brief, largest, ASIDE);
        }
    }

    /** A body that holds this. */
    public CardBody(Content content) {
        this.content = content;
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(content.lead());
        getChildren().addAll(content.parts());
        this.aside = new Aside(content.aside(), content.shape().aside());
        aside.addTo(getChildren());
        getChildren().add(em);
    }

    /** Whether it has neither parts nor a picture. */
    public boolean isTextAlone() {
        return content.parts().isEmpty() && aside.isNone();
    }

    /** How it may be laid out. */
    public Shape shape() {
        return content.shape();
    }

    /** The size of the text, in pixels before any scaling. */
    double em() {
        return em.getFont().getSize();
    }

    /** The width below which a word would have to be broken, or columns become too narrow to read. */
    double leastWidth(int count) {
        double part = count > 1 ? NARROW * em() : 0;
        for (Region each : content.parts()) {
            part = Math.max(part, least(each));
        }
        double all = Math.max(least(content.lead()), part * count + columnGap() * (count - 1));
        return aside.leastWidth(all, columnGap());
    }

    /** The height that it takes at this width with its parts in so many columns. */
    double heightFor(double width, int count) {
        double main = mainWidth(width);
        return leadHeight(main) + split(main, count).height(count) + aside.heightBelow(width, gap());
    }

    /** The number of columns with which it is lowest at this width. */
    int lowestColumns(double width) {
        int lowest = 1;
        for (int count = 2; count <= shape().maxColumns(); count++) {
            if (leastWidth(count) <= width && heightFor(width, count) < heightFor(width, lowest)) {
                lowest = count;
            }
        }
        return lowest;
    }

    /** How even the lines of its lead are at this width, by the least even of its texts; 0 to 1. */
    double evenness(double width) {
        Parent lead = content.lead();
        return lead.getChildrenUnmodifiable().stream()
                .filter(Paragraph.class::isInstance)
                .mapToDouble(text -> ((Paragraph) text).evenness(mainWidth(width)))
                .min()
                .orElse(1);
    }

    /** Lays itself out for a space of this shape: where that is high a picture that may do so stands below the text. */
    void turn(boolean high) {
        if (aside.turn(high)) {
            setNeedsLayout(true);
        }
    }

    /** Lays the parts out in so many columns from now on. */
    void arrange(int count) {
        if (columns != count) {
            columns = count;
            setNeedsLayout(true);
        }
    }

    @Override
    protected void layoutChildren() {
        double main = mainWidth(getWidth());
        double lead = leadHeight(main);
        ColumnSplit split = split(main, columns);
        double partsHeight = split.height(columns);
        double below = aside.heightBelow(getWidth(), gap());
        double top =
                Math.max(0, getHeight() - lead - partsHeight - below) * (shape().brief() ? ABOVE_BRIEF : ABOVE_LONG);
        content.lead().resizeRelocate(0, top, main, height(content.lead(), main));
        placeParts(columnWidth(main, columns), top + lead, split.deal(partsHeight, columns));
        aside.place(getWidth(), getHeight(), top + lead + partsHeight, columnGap());
    }

    private void placeParts(double width, double top, int[] columnOf) {
        double y = top;
        for (int i = 0; i < columnOf.length; i++) {
            Region part = content.parts().get(i);
            y = i > 0 && columnOf[i] != columnOf[i - 1] ? top : y;
            double height = height(part, width);
            part.resizeRelocate(columnOf[i] * (width + columnGap()), y, width, height);
            y += height + gap();
        }
    }

    private double leadHeight(double width) {
        double lead = height(content.lead(), width);
        return lead > 0 && !content.parts().isEmpty() ? lead + gap() : lead;
    }

    private double least(Region text) {
        return text.minWidth(-1) + Paragraph.SLACK * em();
    }

    /** A text's height, measured a little narrower than it will be, see {@link Paragraph#SLACK}. */
    private double height(Region text, double width) {
        return text.prefHeight(width - Paragraph.SLACK * em());
    }

    private ColumnSplit split(double width, int count) {
        double column = columnWidth(width, count);
        double[] heights = content.parts().stream()
                .mapToDouble(part -> height(part, column))
                .toArray();
        return new ColumnSplit(heights, gap());
    }

    private double mainWidth(double width) {
        return aside.left(width, columnGap());
    }

    private double columnWidth(double width, int count) {
        return (width - columnGap() * (count - 1)) / count;
    }

    private double gap() {
        return GAP * em();
    }

    private double columnGap() {
        return COLUMN_GAP * em();
    }
}
