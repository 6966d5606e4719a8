import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Stage;

/** The floor for pen to ink: a window with a canvas on which the pointer draws straight lines, and nothing else. */
public final class BareCanvas {
    private double x;
    private double y;

    private void show() {
        Stage stage = new Stage();
        Canvas canvas = new Canvas(1280, 720);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setLineWidth(3);
        canvas.setOnMousePressed(press -> {
            x = press.getX();
            y = press.getY();
        });
        canvas.setOnMouseDragged(drag -> {
            context.strokeLine(x, y, drag.getX(), drag.getY());
            x = drag.getX();
            y = drag.getY();
        });
        stage.setTitle("Bare");
        stage.setScene(new Scene(new Group(canvas), 1280, 680));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> new BareCanvas().show());
    }
}
