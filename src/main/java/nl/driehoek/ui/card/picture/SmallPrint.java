package nl.driehoek.ui.card.picture;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Words of their own size, however large the text beside them was made, or smaller where they would not fit. */
final class SmallPrint extends Region {
    private static final double SMALLER = 0.9;
    private static final double SMALLEST = 0.1;

    private final double largest;
    private final Label label = new Label();
    private final Scale scale = new Scale();

    /**
     * These words; none take no room.
     *
     * @param largest how large they are at most, in sizes of the card's type
     */
    SmallPrint(String words, String style, double largest) {
        this.largest = largest;
        label.setText(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.getTransforms().add(scale);
        label.setManaged(false);
        getChildren().add(label);
        setVisible(!words.isEmpty());
        setMouseTransparent(true);
    }

    /** The height that they take at a width, at most this. */
    double heightFor(double width, double highest) {
        double factor = factor(width, highest);
        return label.getText().isEmpty() ? 0 : Math.min(highest, label.prefHeight(width / factor) * factor);
    }

    /** Puts them into a rectangle, in the middle of it. */
    void place(double x, double y, double width, double height) {
        double factor = factor(width, height);
        scale.setX(factor);
        scale.setY(factor);
        resizeRelocate(x, y, width, height);
        label.resize(width / factor, height / factor);
    }

    private double factor(double width, double height) {
        double factor = largest / Math.max(1, grown());
        while (factor > SMALLEST && label.prefHeight(width / factor) * factor > height) {
            factor *= SMALLER;
        }
        return factor;
    }

    /** How much larger the card's body is shown than it is set. */
    private double grown() {
        return getParent() == null || getParent().getParent() == null
                ? 1
                : getParent().getParent().getLocalToParentTransform().getMxx();
    }
}
