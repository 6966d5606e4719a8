package nl.driehoek.ui.presenter;

import java.util.List;
import nl.driehoek.ui.presenter.DeskLayout.Shape;

/**
 * Where the parts of the desk stand.
 *
 * @param shape of the window
 * @param leftHanded whether nothing that a hand reaches for may stand at the right of the card
 */
record DeskArrangement(Shape shape, boolean leftHanded) {

    /** Whether the table has no column of its own. */
    boolean isTableBehind() {
        return shape == Shape.CLOSE;
    }

    /** Whether what is written stands below the card. */
    boolean isSideBelow() {
        return shape == Shape.TALL;
    }

    /** Whether the tools for drawing stand beside the card, and not above it. */
    boolean isInkBeside() {
        return leftHanded || shape == Shape.CLOSE;
    }

    /** The columns of the window, from left to right. */
    <T> List<T> columns(T table, T rest) {
        return isTableBehind() ? List.of(rest) : List.of(table, rest);
    }

    /** The card and what is written, from left to right or from top to bottom. */
    <T> List<T> middle(T stage, T side) {
        return isMirrored() ? List.of(side, stage) : List.of(stage, side);
    }

    /** Where the divider between these two stands if the card has this share, and the other way round; 0 to 1. */
    double divider(double share) {
        return isMirrored() ? 1 - share : share;
    }

    private boolean isMirrored() {
        return leftHanded && !isSideBelow();
    }
}
