package nl.driehoek.ui.card.markdown;

import java.text.BreakIterator;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running text that knows how wide its longest word is, so that nobody makes it narrower and breaks that word. */
public final class Paragraph extends TextFlow {
    private final Text ruler = new Text();
    private Font measured;
    private double longestWord;
    private boolean balanced;

    /** A text of these stretches, at least one. */
    public Paragraph(Iterable<? extends Node> stretches) {
        stretches.forEach(getChildren()::add);
        getStyleClass().add(MarkdownStyles.PARAGRAPH);
    }

    /** Gives all lines about the same length from now on, so that no word stands alone on the last. */
    public void balance() {
        balanced = true;
    }

    @Override
    public void resize(double width, double height) {
        super.resize(balanced ? Math.ceil(balancedWidth(width)) : width, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        Font font = font();
        if (!font.equals(measured)) {
            measured = font;
            longestWord = 0;
            texts(text -> longestWord = Math.max(longestWord, longestWord(text)));
        }
        return snappedLeftInset() + longestWord + snappedRightInset();
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
        return high;
    }

    private Font font() {
        return getChildren().getFirst() instanceof Text text ? text.getFont() : Font.getDefault();
    }

    private void texts(Consumer<Text> each) {
        getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(each);
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
