package nl.driehoek.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Words with what can be done about them: beside them, or below them where they would get narrower than their least width,
 * which style sheets say.
 */
public class WordsRow extends HBox {
    private static final String STYLE = "words-row";
    private static final String WORDS = "row-words";

    /** How narrow words may be in a line of their own, as a share of their least width beside others. */
    private static final double NARROWEST = 0.75;

    private final Region words;
    private final List<Node> ways = new ArrayList<>();

    /** These words and nothing else. */
    @SuppressWarnings("this-escape") // only what is final is called
    public WordsRow(Region words) {
        this.words = words;
        getStyleClass().add(STYLE);
        words.getStyleClass().add(WORDS);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /** Adds what can be done, behind the rest. */
    public final void offer(List<? extends Node> more) {
        ways.addAll(more);
        getChildren().addAll(more);
    }

    private boolean fits(double width) {
        return width < 0 || width >= super.computeMinWidth(-1);
    }

    private List<Node> below() {
        return ways.stream().filter(Node::isManaged).toList();
    }

    private List<Node> beside() {
        return getManagedChildren().stream()
                .filter(node -> !ways.contains(node))
                .toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets in = getInsets();
        double first = gaps(beside())
                + beside().stream()
                        .mapToDouble(node -> node == words ? NARROWEST * node.minWidth(-1) : node.minWidth(-1))
                        .sum();
        double widest = below().stream().mapToDouble(WordsRow::least).max().orElse(0);
        return in.getLeft() + Math.max(first, widest) + in.getRight();
    }

    /** How narrow a way may become: what breaks into lines narrower than in one, as sentences do. */
    private static double least(Node way) {
        return way.getContentBias() == Orientation.HORIZONTAL ? way.minWidth(-1) : way.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (fits(width)) {
            return super.computePrefHeight(width);
        }
        Insets in = getInsets();
        double inner = width - in.getLeft() - in.getRight();
        return in.getTop() + first(inner) + getSpacing() + place(inner, 0, 0, false) + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        if (fits(getWidth())) {
            super.layoutChildren();
            return;
        }
        Insets in = getInsets();
        double inner = getWidth() - in.getLeft() - in.getRight();
        double height = first(inner);
        double x = in.getLeft();
        for (Node node : beside()) {
            double width = node == words ? room(inner) : node.prefWidth(-1);
            double own = Math.min(height, node.prefHeight(node == words ? width : -1));
            node.resizeRelocate(
                    snapPositionX(x),
                    snapPositionY(in.getTop() + (height - own) / 2),
                    snapSizeX(width),
                    snapSizeY(own));
            x += width + getSpacing();
        }
        place(inner, in.getLeft(), in.getTop() + height + getSpacing(), true);
    }

    /** How wide the words are where the ways are below them. */
    private double room(double inner) {
        double others = beside().stream()
                .filter(node -> node != words)
                .mapToDouble(node -> node.prefWidth(-1))
                .sum();
        return Math.max(0, inner - others - gaps(beside()));
    }

    private double gaps(List<Node> nodes) {
        return getSpacing() * Math.max(0, nodes.size() - 1);
    }

    /** How high the line with the words is. */
    private double first(double inner) {
        return beside().stream()
                .mapToDouble(node -> node.prefHeight(node == words ? room(inner) : -1))
                .max()
                .orElse(0);
    }

    /** Lays the ways in lines from this place on, if it is meant, and tells how high all of them are. */
    private double place(double inner, double left, double top, boolean meant) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (Node way : below()) {
            double width = Math.min(inner, way.prefWidth(-1));
            if (x > 0 && x + width > inner) {
                x = 0;
                y += line + getSpacing() / 2;
                line = 0;
            }
            double height = way.prefHeight(width);
            if (meant) {
                way.resizeRelocate(snapPositionX(left + x), snapPositionY(top + y), snapSizeX(width), height);
            }
            x += width + getSpacing();
            line = Math.max(line, height);
        }
        return y + line;
    }
}
