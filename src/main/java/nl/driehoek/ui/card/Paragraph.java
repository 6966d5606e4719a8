package nl.driehoek.ui.card;

import java.text.BreakIterator;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running text that knows how wide its longest word is, so that nobody makes it narrower and breaks that word. */
final class Paragraph extends TextFlow {
    private final Text ruler = new Text();
    private Font measured;
    private double longestWord;

    Paragraph(Iterable<? extends Node> stretches) {
        stretches.forEach(getChildren()::add);
        getStyleClass().add(CardStyles.PARAGRAPH);
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
    double balancedWidth(double width) {
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
