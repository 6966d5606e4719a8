package nl.driehoek.ui.projector;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.driehoek.ui.theme.Styles;

/**
 * A wall that lies over the desk, with a button back to it that shows for a moment: at first, when Escape is pressed, and
 * when the mouse moves. It says which key does the same, and never takes the focus from the desk.
 */
final class WayBack extends StackPane {
    private static final Duration MOMENT = Duration.seconds(4);

    private final Button button;
    private final PauseTransition rest = new PauseTransition(MOMENT);

    /**
     * Over this wall.
     *
     * @param words of the button
     * @param back called when it is pressed
     */
    WayBack(Node wall, String words, Runnable back) {
        button = new Button(words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> back.run());
        button.getStyleClass().add(Styles.WAY_BACK);
        StackPane.setAlignment(button, Pos.BOTTOM_CENTER);
        rest.setOnFinished(_ -> show(false));
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> tell());
        getChildren().addAll(wall, button);
        show(false);
    }

    /** Shows the button for a moment. */
    void tell() {
        show(true);
        rest.playFromStart();
    }

    /** Lets go of the wall, so that it can be shown elsewhere. */
    void release() {
        rest.stop();
        getChildren().clear();
    }

    private void show(boolean now) {
        button.setVisible(now);
        setCursor(now ? Cursor.DEFAULT : Cursor.NONE);
    }
}
