package nl.driehoek.ui.ink;

import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.util.Duration;
import nl.driehoek.ink.shape.Vec;

/** The light of a laser pointer with the trace that it leaves for a moment. */
final class LaserTrail extends Group {
    private static final Duration FADING = Duration.millis(900);
    private static final double THICK = 0.006;

    private final Circle light = new Circle();
    private Vec at;

    LaserTrail() {
        light.getStyleClass().add(InkStyles.LASER);
        light.setVisible(false);
        getChildren().add(light);
    }

    /** The light is there now. */
    void go(Vec to, double scale) {
        if (at != null && light.isVisible()) {
            fade(segment(at, to, scale));
        }
        at = to;
        light.setRadius(THICK * scale);
        light.setCenterX(to.x() * scale);
        light.setCenterY(to.y() * scale);
        light.setVisible(true);
    }

    /** Whether the light is there. */
    boolean shines() {
        return light.isVisible();
    }

    /** The light goes out; its trace fades. */
    void out() {
        if (light.isVisible()) {
            light.setVisible(false);
            at = null;
        }
    }

    private static Line segment(Vec from, Vec to, double scale) {
        Line line = new Line(from.x() * scale, from.y() * scale, to.x() * scale, to.y() * scale);
        line.getStyleClass().add(InkStyles.LASER);
        line.setStrokeWidth(THICK * scale);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        return line;
    }

    private void fade(Node part) {
        getChildren().addFirst(part);
        FadeTransition fading = new FadeTransition(FADING, part);
        fading.setToValue(0);
        fading.setOnFinished(_ -> getChildren().remove(part));
        fading.play();
    }
}
