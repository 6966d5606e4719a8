package nl.driehoek.ui.theme;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/**
 * Two groups of controls, one at each end of a line: below each other where they do not fit beside each other, and in
 * several lines each where not even that is enough. So it is never wider than its widest control.
 */
public class EndsRow extends HBox {
    private static final double ROUNDING = 0.001; // thirds of a pixel do not add up to the same in any order

    private final FlowPane start;
    private final FlowPane end;

    /**
     * A row with these groups.
     *
     * @param start from left to right, at the left end
     * @param end from left to right, at the right end
     */
    @SuppressWarnings("this-escape") // only what is final is called
    public EndsRow(List<? extends Node> start, List<? extends Node> end) {
        this.start = group(start, Pos.CENTER_LEFT);
        this.end = group(end, Pos.CENTER_RIGHT);
        getChildren().addAll(List.of(this.start, this.end));
    }

    /** Adds more at the right end, behind the rest. */
    protected final void offer(List<? extends Node> more) {
        end.getChildren().addAll(more);
    }

    private static FlowPane group(List<? extends Node> nodes, Pos place) {
        FlowPane group = new FlowPane();
        group.getChildren().setAll(nodes);
        group.setAlignment(place);
        group.getStyleClass().add("row-end");
        return group;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + Math.max(start.minWidth(-1), end.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + line(start) + getSpacing() + line(end);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        boolean one = width < 0 || fits(width);
        double first = start.prefHeight(one ? line(start) : width - sides());
        double second = end.prefHeight(one ? line(end) : width - sides());
        double both = one ? Math.max(first, second) : first + start.getVgap() + second;
        return in.getTop() + both + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double inner = getWidth() - sides();
        double height = getHeight() - in.getTop() - in.getBottom();
        if (fits(getWidth())) {
            double last = line(end);
            place(start, in.getTop(), inner - last - getSpacing(), height, 0);
            place(end, in.getTop(), last, height, inner - last);
        } else {
            double first = start.prefHeight(inner);
            place(start, in.getTop(), inner, first, 0);
            place(end, in.getTop() + first + start.getVgap(), inner, end.prefHeight(inner), 0);
        }
    }

    private void place(FlowPane group, double top, double width, double height, double from) {
        group.resizeRelocate(
                snapPositionX(getInsets().getLeft() + from), snapPositionY(top), snapSizeX(width), snapSizeY(height));
    }

    private boolean fits(double width) {
        return width >= computePrefWidth(-1);
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    /** How wide a group is where it stands in one line: as it counts itself, in whole pixels of the screen. */
    private static double line(FlowPane group) {
        List<Node> nodes = group.getChildren().stream().filter(Node::isManaged).toList();
        double all = nodes.stream()
                .mapToDouble(node -> group.snapSizeX(node.prefWidth(-1)))
                .sum();
        return group.snapSizeX(all + group.snapSpaceX(group.getHgap()) * Math.max(0, nodes.size() - 1) + ROUNDING);
    }
}
