package nl.driehoek.ui.ink.text;

import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;
import nl.driehoek.ink.Mark;

/** A sticky note or a label, scaled to the width of the card, with its text as accessible text. */
public final class TextMarkNode extends Region {
    private static final String WORDS = "ink-words";
    private static final String SIGN = "ink-sticky-name";
    private static final double SIGN_TYPE = 14; // as laid out, as is its height
    private static final double SIGN_HEIGHT = 19;
    private static final double SIGN_LETTER = 0.62; // how wide a letter is at most as a rule, in its height

    private final Mark mark;
    private final Font font;

    /**
     * The words of this mark in this type.
     *
     * @param mark a sticky or a label
     * @param scale how many pixels the card is wide
     */
    public TextMarkNode(Mark mark, TextMarkFont type, double scale) {
        this.mark = mark;
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        TextMarkStyles.dress(this, mark);
        getTransforms().add(new Scale(scale / TextMarkFont.LAID_OUT, scale / TextMarkFont.LAID_OUT));
        relocate(mark.bounds().left() * scale, mark.bounds().top() * scale);
        font = type.font(mark);
        switch (mark) {
            case Mark.StickyNote sticky -> sticky(sticky);
            case Mark.Label label -> label(label, type);
            case Mark.Stroke _, Mark.Line _ -> throw new IllegalArgumentException("no words on a line");
        }
    }

    /** Tells whose words they are, on a small sign that hangs over the lower edge; the words stay as they are. */
    TextMarkNode of(String name) {
        if (mark instanceof Mark.StickyNote && !name.isEmpty()) {
            Label sign = new Label(name);
            sign.setManaged(false);
            sign.getStyleClass().add(SIGN);
            sign.setFont(Font.font(font.getFamily(), SIGN_TYPE));
            getChildren().add(sign);
            double width = Math.min(getWidth(), SIGN_TYPE * (1 + SIGN_LETTER * name.length()));
            sign.resizeRelocate(getWidth() - width, getHeight() - SIGN_HEIGHT / 4, width, SIGN_HEIGHT);
            setAccessibleText(name + ": " + getAccessibleText());
        }
        return this;
    }

    /** What it shows. */
    public Mark mark() {
        return mark;
    }

    private void sticky(Mark.StickyNote sticky) {
        double width = sticky.width() * TextMarkFont.LAID_OUT;
        double height = sticky.height() * TextMarkFont.LAID_OUT;
        resize(width, height);
        Node words = words(sticky.text(), TextAlignment.CENTER);
        words.relocate(
                (width - TextMarkFont.lineWidth(mark)) / 2,
                (height - words.getLayoutBounds().getHeight()) / 2);
    }

    /** Text that begins on the right still lies where the mark lies, and not at the edge of the card. */
    private void label(Mark.Label label, TextMarkFont type) {
        Node words = words(label.text(), TextAlignment.LEFT);
        if (words.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            words.relocate(type.box(label).width() * TextMarkFont.LAID_OUT - TextMarkFont.lineWidth(label), 0);
        }
    }

    private Node words(String text, TextAlignment alignment) {
        setAccessibleText(text);
        double width = TextMarkFont.lineWidth(mark);
        Text plain = new Text();
        plain.getStyleClass().add(WORDS);
        plain.setTextOrigin(VPos.TOP);
        plain.setTextAlignment(alignment);
        Node words = TextMarkFont.words(plain, text, font, width);
        words.setManaged(false);
        if (words instanceof TextFlow flow) {
            flow.setTextAlignment(alignment);
            flow.resize(width, flow.prefHeight(width));
        }
        getChildren().add(words);
        return words;
    }
}
