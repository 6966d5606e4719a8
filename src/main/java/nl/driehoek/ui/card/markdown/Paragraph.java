package nl.driehoek.ui.card.markdown;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.driehoek.ui.text.WordFlow;

/** Running text that knows how wide its longest word is, so that nobody makes it narrower and breaks that word. */
public final class Paragraph extends WordFlow {
    private static final double FEW_LINES = 8.5; // in sizes of the font: six lines

    /**
     * In sizes of the font. The toolkit's text keeps its lines when it is made narrower down to its longest line, and then
     * breaks them anew at that very width, where it wants room for a space more.
     */
    public static final double SLACK = 0.35;

    private final Text ruler = new Text();
    private Font measured;
    private double longestWord;
    private boolean balanced;

    /** A text of these stretches, at least one. */
    public Paragraph(List<? extends Node> stretches) {
        super(stretches);
        getStyleClass().add(MarkdownStyles.PARAGRAPH);
    }

    /**
     * Gives the lines about the same length from now on, where they are few, so that no word stands alone on the last.
     *
     * @return this
     */
    public Paragraph balance() {
        balanced = true;
        return this;
    }

    @Override
    public void resize(double width, double height) {
        double own = isBalancedAt(height) ? Math.ceil(balancedWidth(width)) : width;
        super.resize(own, height);
        setTranslateX(standsOnTheRight() ? width - own : 0);
    }

    /**
     * How even its lines are once it has this much room: the width of the shortest in that of the longest, 0 to 1. Tries it
     * out, so that it has to be laid out anew afterwards.
     */
    public double evenness(double width) {
        resize(width, prefHeight(width));
        layout();
        double[] lines = getLayoutInfo().getTextLines(false).stream()
                .mapToDouble(line -> line.bounds().getWidth())
                .toArray();
        double longest = Arrays.stream(lines).max().orElse(1);
        return Arrays.stream(lines).min().orElse(longest) / Math.max(1, longest);
    }

    @Override
    protected double computeMinWidth(double height) {
        Font font = font();
        if (!font.equals(measured)) {
            measured = font;
            longestWord = texts().mapToDouble(this::longestWord).max().orElse(0);
        }
        return snappedLeftInset() + longestWord + snappedRightInset();
    }

    /** Whether it is read from the right in a place that is not; there it would lie on the left when it is narrower. */
    private boolean standsOnTheRight() {
        return getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                && getParent() != null
                && getParent().getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
    }

    private boolean isBalancedAt(double height) {
        return balanced && height < FEW_LINES * font().getSize();
    }

    /** The least width at which this text takes no more lines than at the given width. */
    private double balancedWidth(double width) {
        double height = prefHeight(width);
        double low = minWidth(-1);
        double high = width;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (prefHeight(middle) > height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.min(width, high + SLACK * font().getSize());
    }

    private Font font() {
        return getChildren().getFirst() instanceof Text text ? text.getFont() : Font.getDefault();
    }

    private double longestWord(Text text) {
        String words = text.getText();
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(words);
        ruler.setFont(text.getFont());
        double longest = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ruler.setText(words.substring(start, end).strip());
            longest = Math.max(longest, ruler.getLayoutBounds().getWidth());
            start = end;
        }
        return Math.ceil(longest) + 1;
    }
}
