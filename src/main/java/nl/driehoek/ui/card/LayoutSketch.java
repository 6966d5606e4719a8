package nl.driehoek.ui.card;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;
import nl.driehoek.deck.Card.Energizer;

/** A small picture of how people or cards are placed, as large as its space allows. */
final class LayoutSketch extends Region {
    private static final double SIZE = 100;
    private static final int PEOPLE = 9;

    private final Drawing drawing = new Drawing();

    private LayoutSketch() {
        getChildren().add(drawing);
    }

    /** The picture of a form; {@code null} where there is nothing to draw. */
    static LayoutSketch of(Energizer.Shape shape) {
        LayoutSketch sketch = new LayoutSketch();
        switch (shape) {
            case CIRCLE -> sketch.circle();
            case TRIANGLE -> sketch.triangle();
            case SINGLE, FREE -> {
                return null;
            }
        }
        return sketch;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth(), getHeight()) / SIZE;
        drawing.resize(SIZE, SIZE);
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        drawing.relocate((getWidth() - SIZE) / 2, (getHeight() - SIZE) / 2);
    }

    private void circle() {
        add(new Circle(SIZE / 2, SIZE / 2, 36), "sketch-line");
        for (int i = 0; i < PEOPLE; i++) {
            double angle = 2 * Math.PI * i / PEOPLE - Math.PI / 2;
            add(
                    new Circle(SIZE / 2 + 36 * Math.cos(angle), SIZE / 2 + 36 * Math.sin(angle), 7),
                    i == 0 ? "sketch-first" : "sketch-shape");
        }
    }

    private void triangle() {
        double[][] corners = {{50, 18}, {18, 78}, {82, 78}};
        for (int i = 0; i < corners.length; i++) {
            double[] to = corners[(i + 1) % corners.length];
            add(new Line(corners[i][0], corners[i][1], to[0], to[1]), "sketch-line");
        }
        for (double[] corner : corners) {
            Rectangle card = new Rectangle(corner[0] - 14, corner[1] - 10, 28, 20);
            card.setArcWidth(6);
            card.setArcHeight(6);
            card.getTransforms().add(new Rotate((corner[0] - 50) / 4, corner[0], corner[1]));
            add(card, "sketch-shape");
        }
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        drawing.add(shape);
    }

    private static final class Drawing extends Region {
        void add(Shape shape) {
            shape.setManaged(false);
            getChildren().add(shape);
        }
    }
}
