package nl.driehoek.ui.presenter;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two strips in one row where both have all the room that they wish for, else one below the other; as high as needed. */
final class StripRow extends Region {
    private final Region first;
    private final Region second;

    /**
     * A row of these strips, of which either may be away at times.
     *
     * @param first gets all room that is left over
     * @param second stands at the end of the row
     */
    StripRow(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Double> heights = there().stream()
                .map(strip -> strip.prefHeight(widthOf(strip, width)))
                .toList();
        double both = heights.stream().mapToDouble(Double::doubleValue).sum();
        double highest = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Math.ceil(isOneRow(width) ? highest : both);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean row = isOneRow(width);
        double y = 0;
        for (Region strip : there()) {
            double own = widthOf(strip, width);
            double height = row ? getHeight() : strip.prefHeight(own);
            strip.resizeRelocate(row && strip == second ? width - own : 0, y, own, height);
            y += row ? 0 : height;
        }
    }

    private double widthOf(Region strip, double width) {
        double end = second.prefWidth(-1);
        return !isOneRow(width) ? width : strip == second ? end : width - end - gap();
    }

    private boolean isOneRow(double width) {
        return there().size() == 2 && first.prefWidth(-1) + gap() + second.prefWidth(-1) <= width;
    }

    /** Twice what stands free below a strip. */
    private double gap() {
        return 2 * second.getInsets().getBottom();
    }

    private List<Region> there() {
        return getManagedChildren().stream().map(Region.class::cast).toList();
    }
}
