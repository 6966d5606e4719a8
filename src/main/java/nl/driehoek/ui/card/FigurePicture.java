package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import nl.driehoek.deck.page.FigurePlaces;
import nl.driehoek.deck.page.FigurePlaces.At;
import nl.driehoek.deck.page.FigurePlaces.Size;
import nl.driehoek.deck.text.Part;

/** A surface with points on it, a line between each two of them, and the name of each over it. */
final class FigurePicture extends Region {
    private static final double NARROW = 7;
    private static final double DOT = 0.55; // in sizes of the type

    private final List<Part.Point> points;
    private final boolean twoRows;
    private final List<Label> labels = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Text em = new Text();

    /**
     * Of these points.
     *
     * @param twoRows whether the figures of a card stand in two rows of two
     */
    FigurePicture(List<Part.Point> points, boolean twoRows) {
        this.points = List.copyOf(points);
        this.twoRows = twoRows;
        getStyleClass().add(CardStyles.FIGURE);
        for (int i = 0; i < points.size(); i++) {
            labels.add(styled(new Label(points.get(i).label()), CardStyles.FIGURE_LABEL));
            dots.add(drawn(new Circle(), CardStyles.FIGURE_DOT));
            for (int other = 0; other < i; other++) {
                lines.add(drawn(new Line(), CardStyles.FIGURE_LINE));
            }
        }
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(lines);
        getChildren().addAll(dots);
        getChildren().addAll(labels);
        getChildren().add(em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(NARROW * em(), label().width());
    }

    @Override
    protected double computePrefHeight(double width) {
        return FigurePlaces.height(width / em(), twoRows) * em();
    }

    private static <S extends Shape> S drawn(S shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        return shape;
    }

    @Override
    protected void layoutChildren() {
        double dot = DOT * em();
        Size surface = new Size(Math.min(getWidth(), getHeight() / Part.Figure.HEIGHT), getHeight() - dot / 2);
        Size label = label();
        List<At> places = FigurePlaces.of(points, surface, label);
        double left = (getWidth() - surface.width()) / 2;
        for (int i = 0; i < labels.size(); i++) {
            At at = places.get(i);
            labels.get(i).resizeRelocate(left + at.x(), at.y(), label.width(), label.height() - dot / 2);
            At point = FigurePlaces.dot(points.get(i), surface, label);
            dots.get(i).setCenterX(left + point.x());
            dots.get(i).setCenterY(point.y());
            dots.get(i).setRadius(dot / 2);
        }
        join();
    }

    private void join() {
        int next = 0;
        for (int one = 0; one < dots.size(); one++) {
            for (int other = 0; other < one; other++) {
                Line line = lines.get(next++);
                line.setStartX(dots.get(one).getCenterX());
                line.setStartY(dots.get(one).getCenterY());
                line.setEndX(dots.get(other).getCenterX());
                line.setEndY(dots.get(other).getCenterY());
            }
        }
    }

    /** All labels take the room of the largest, so that places do not depend on words. */
    private Size label() {
        return new Size(
                labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0),
                labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0) + DOT / 2 * em());
    }

    private double em() {
        return em.getFont().getSize();
    }
}
