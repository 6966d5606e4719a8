package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import nl.driehoek.deck.page.FigurePlaces;
import nl.driehoek.deck.page.FigurePlaces.At;
import nl.driehoek.deck.page.FigurePlaces.Size;
import nl.driehoek.deck.text.Part;

/** A surface with small cards on it and a line between each two of them. */
final class FigurePicture extends Region {
    private static final double NARROW = 7;

    private final List<Part.Point> points;
    private final List<Label> labels = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Text em = new Text();

    FigurePicture(List<Part.Point> points) {
        this.points = List.copyOf(points);
        getStyleClass().add(CardStyles.FIGURE);
        points.forEach(point -> labels.add(styled(new Label(point.label()), CardStyles.FIGURE_LABEL)));
        for (int i = 0; i < labels.size() * (labels.size() - 1) / 2; i++) {
            Line line = new Line();
            line.getStyleClass().add(CardStyles.FIGURE_LINE);
            line.setManaged(false);
            lines.add(line);
        }
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(lines);
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
        return FigurePlaces.height(width / em()) * em();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() / Part.Figure.HEIGHT);
        Size label = label();
        List<At> places = FigurePlaces.of(points, new Size(width, getHeight()), label);
        double left = (getWidth() - width) / 2;
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).resizeRelocate(left + places.get(i).x(), places.get(i).y(), label.width(), label.height());
        }
        join();
    }

    private void join() {
        int next = 0;
        for (int one = 0; one < labels.size(); one++) {
            for (int other = one + 1; other < labels.size(); other++) {
                Line line = lines.get(next++);
                line.setStartX(middle(one).x());
                line.setStartY(middle(one).y());
                line.setEndX(middle(other).x());
                line.setEndY(middle(other).y());
            }
        }
    }

    private At middle(int label) {
        Label at = labels.get(label);
        return new At(at.getLayoutX() + at.getWidth() / 2, at.getLayoutY() + at.getHeight() / 2);
    }

    /** All labels take the room of the largest, so that places do not depend on words. */
    private Size label() {
        return new Size(
                labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0),
                labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0));
    }

    private double em() {
        return em.getFont().getSize();
    }
}
