package nl.driehoek.ui.theme;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/** The program's mark: three that hold each other, child, parents and school. As large as its space allows. */
public final class TriangleMark extends Region {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 90;
    private static final double DOT = 12;
    private static final double[][] CORNERS = {{50, 14}, {14, 76}, {86, 76}};

    private final Group drawing = new Group();
    private final Scale scale = new Scale();

    /** A mark in the colour that style sheets give it. */
    public TriangleMark() {
        getStyleClass().add(Styles.TRIANGLE_MARK);
        for (int i = 0; i < CORNERS.length; i++) {
            line(CORNERS[i], CORNERS[(i + 1) % CORNERS.length]);
            add(new Circle(CORNERS[i][0], CORNERS[i][1], DOT), "mark-dot");
        }
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        drawing.setMouseTransparent(true);
        getChildren().add(drawing);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        drawing.setLayoutX((getWidth() - WIDTH * factor) / 2);
        drawing.setLayoutY((getHeight() - HEIGHT * factor) / 2);
    }

    /** A line that ends before the dots, so that a see-through colour does not show twice. */
    private void line(double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double x = (to[0] - from[0]) / length * (DOT + 5);
        double y = (to[1] - from[1]) / length * (DOT + 5);
        add(new Line(from[0] + x, from[1] + y, to[0] - x, to[1] - y), "mark-line");
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        drawing.getChildren().add(shape);
    }
}
