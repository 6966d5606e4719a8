package nl.driehoek.ui.ink.text;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.text.LabelFit;
import nl.driehoek.ink.text.StickyNoteFit;
import nl.driehoek.ink.text.WordRuler;
import nl.driehoek.ui.text.ComplexText;
import nl.driehoek.ui.text.WordFlow;

/**
 * The font of sticky notes and labels, and measures of text in it. Text is laid out for a card of {@link #LAID_OUT} pixels
 * and then scaled, so that lines break alike in all windows. To be used on the FX thread only.
 */
public final class TextMarkFont implements WordRuler, TextMeasure {
    /** How many pixels a card is wide where words are laid out. */
    public static final double LAID_OUT = CardShape.LAID_OUT;

    private final String family;
    private final Text ruler = new Text();
    private final StickyNoteFit fit = new StickyNoteFit(this);

    /** Type of this family. */
    public TextMarkFont(String family) {
        this.family = family;
    }

    /** What it is called. */
    public String family() {
        return family;
    }

    /** How its words fit to a sticky. */
    public StickyNoteFit fit() {
        return fit;
    }

    /** The type of a mark's words, as laid out. */
    public Font font(Mark mark) {
        return switch (mark) {
            case Mark.StickyNote sticky -> font(FontWeight.NORMAL, fit.size(sticky));
            case Mark.Label label -> font(FontWeight.BOLD, label.size().height());
            case Mark.Stroke _, Mark.Line _ -> throw new IllegalArgumentException("no words on a line");
        };
    }

    /** How wide the lines of a mark's words may be, as laid out. */
    public static double lineWidth(Mark mark) {
        return Math.floor(LAID_OUT
                * (mark instanceof Mark.StickyNote sticky
                        ? StickyNoteFit.lineWidth(sticky)
                        : LabelFit.lineWidth(((Mark.Label) mark).at())));
    }

    /** How high these words stand as laid out, with their lines broken at this width. */
    public double height(String text, Font font, double width) {
        return words(ruler, text, font, width).prefHeight(width);
    }

    /**
     * These words as they stand on a card, their lines broken at this width, in pixels as laid out.
     *
     * @param plain takes the words unless they need a flow of their own
     */
    static Node words(Text plain, String text, Font font, double width) {
        if (!ComplexText.isComplex(text)) {
            plain.setFont(font);
            plain.setWrappingWidth(width);
            plain.setText(text);
            return plain;
        }
        WordFlow flow = new WordFlow(WordFlow.stretches(text));
        flow.texts().forEach(word -> {
            word.getStyleClass().setAll(plain.getStyleClass());
            word.setFont(font);
        });
        return flow;
    }

    @Override
    public double longestWord(String text, double size) {
        ruler.setFont(font(FontWeight.NORMAL, size));
        ruler.setWrappingWidth(0);
        return Arrays.stream(text.split("\\s+")).mapToDouble(this::width).max().orElse(0) / LAID_OUT;
    }

    @Override
    public double height(String text, double size, double width) {
        return height(text, font(FontWeight.NORMAL, size), Math.floor(width * LAID_OUT)) / LAID_OUT;
    }

    @Override
    public Box box(Mark.Label label) {
        double height = height(label.text(), font(label), lineWidth(label)) / LAID_OUT;
        ruler.setFont(font(label));
        double width = label.text().lines().mapToDouble(this::lineOf).max().orElse(0);
        double most = lineWidth(label);
        double left = label.at().x();
        double top = label.at().y();
        return new Box(left, top, left + Math.min(width, most) / LAID_OUT, top + height);
    }

    private double lineOf(String line) {
        ruler.setWrappingWidth(0);
        return width(line);
    }

    private double width(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }

    private Font font(FontWeight weight, double size) {
        return Font.font(family, weight, size * LAID_OUT);
    }
}
