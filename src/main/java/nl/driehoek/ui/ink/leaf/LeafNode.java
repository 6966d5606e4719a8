package nl.driehoek.ui.ink.leaf;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import nl.driehoek.ink.Mark;

/** A sticky, or text right on the card: words that a screen reader finds, at the size that the card has. */
public final class LeafNode extends Region {
    private static final String WORDS = "ink-words";
    private static final String SIGN = "ink-leaf-sign";
    private static final double SIGN_TYPE = 14; // as laid out, as is its height
    private static final double SIGN_HEIGHT = 19;
    private static final double SIGN_LETTER = 0.62; // how wide a letter is at most as a rule, in its height

    private final Mark mark;
    private final Text words = new Text();

    /**
     * The words of this mark in this type.
     *
     * @param mark a sticky or a label
     * @param scale how many pixels the card is wide
     */
    public LeafNode(Mark mark, LeafType type, double scale) {
        this.mark = mark;
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        LeafStyles.dress(this, mark);
        getTransforms().add(new Scale(scale / LeafType.LAID_OUT, scale / LeafType.LAID_OUT));
        relocate(mark.bounds().left() * scale, mark.bounds().top() * scale);
        words.getStyleClass().add(WORDS);
        words.setManaged(false);
        words.setTextOrigin(VPos.TOP);
        words.setFont(type.font(mark));
        words.setWrappingWidth(LeafType.lineWidth(mark));
        getChildren().add(words);
        switch (mark) {
            case Mark.Sticky sticky -> sticky(sticky);
            case Mark.Label label -> write(label.text());
            case Mark.Stroke _, Mark.Line _ -> throw new IllegalArgumentException("no words on a line");
        }
    }

    /** Tells whose words they are, on a small sign that hangs over the lower edge; the words stay as they are. */
    LeafNode of(String name) {
        if (mark instanceof Mark.Sticky && !name.isEmpty()) {
            Label sign = new Label(name);
            sign.setManaged(false);
            sign.getStyleClass().add(SIGN);
            sign.setFont(Font.font(words.getFont().getFamily(), SIGN_TYPE));
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

    private void write(String text) {
        words.setText(text);
        setAccessibleText(text);
    }

    private void sticky(Mark.Sticky sticky) {
        write(sticky.text());
        words.setTextAlignment(TextAlignment.CENTER);
        double width = sticky.width() * LeafType.LAID_OUT;
        double height = sticky.height() * LeafType.LAID_OUT;
        resize(width, height);
        words.relocate(
                (width - words.getWrappingWidth()) / 2,
                (height - words.getLayoutBounds().getHeight()) / 2);
    }
}
