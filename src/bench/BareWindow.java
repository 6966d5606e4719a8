import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The floor for key to pixel: a window that does nothing but change its colour on every key; ends after the seconds that it is given. */
public final class BareWindow {
    private boolean light;

    private void show() {
        Stage stage = new Stage();
        Scene scene = new Scene(new Region(), 1280, 720, Color.BLACK);
        scene.setOnKeyPressed(event -> {
            light = !light;
            scene.setFill(light ? Color.WHITE : Color.BLACK);
        });
        stage.setTitle("Bare");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(40);
        stage.show();
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> new BareWindow().show());
        if (arguments.length > 0) {
            CompletableFuture.delayedExecutor(Long.parseLong(arguments[0]), TimeUnit.SECONDS)
                    .execute(Platform::exit);
        }
    }
}
