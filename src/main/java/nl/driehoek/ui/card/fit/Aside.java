package nl.driehoek.ui.card.fit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The picture of a body: at the side of its text, or below that where the space is high and the picture knows its own height. */
final class Aside {
    private final Region picture;
    private final double share;
    private boolean below;

    /**
     * A picture at the side.
     *
     * @param picture {@code null} where there is none
     * @param share how much of the width it takes, with the gap before it, above 0 and below 1
     */
    Aside(Region picture, double share) {
        this.picture = picture;
        this.share = share;
    }

    boolean isNone() {
        return picture == null;
    }

    void addTo(List<Node> children) {
        if (picture != null) {
            children.add(picture);
        }
    }

    /** Says whether the space is high; and whether that makes a difference to before. */
    boolean turn(boolean high) {
        boolean was = below;
        below = high && picture != null && picture.getContentBias() == Orientation.HORIZONTAL;
        return was != below;
    }

    /** The width below which the text beside it has less than this. */
    double leastWidth(double text, double gap) {
        return isBeside() ? (text + gap) / (1 - share) : text;
    }

    /** What is left of a width for the text. */
    double left(double width, double gap) {
        return isBeside() ? width * (1 - share) - gap : width;
    }

    /** What it takes below the text, with the gap before it. */
    double heightBelow(double width, double gap) {
        return below ? gap + picture.prefHeight(width) : 0;
    }

    /** Puts it into a body of this size, whose text ends there. */
    void place(double width, double height, double textEnd, double gap) {
        if (below) {
            double high = picture.prefHeight(width);
            picture.resizeRelocate(0, Math.min(height, textEnd + gap / 2 + high) - high, width, high);
        } else if (picture != null) {
            double text = left(width, gap);
            picture.resizeRelocate(text + gap, 0, width - text - gap, height);
        }
    }

    private boolean isBeside() {
        return picture != null && !below;
    }
}
