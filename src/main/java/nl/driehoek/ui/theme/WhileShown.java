package nl.driehoek.ui.theme;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Lets a part of a window follow a value for as long as it is in a window, so that the value keeps none that was taken out. */
public final class WhileShown {
    private WhileShown() {}

    /**
     * The value while this node is in a window, and what it was when the node left it otherwise. It lives as long as the node:
     * a condition made with {@code isNotNull()} would be held by nobody until the node is first shown.
     */
    public static <T> ObservableValue<T> of(ObservableValue<T> value, Node node) {
        return value.when(node.sceneProperty().map(Objects::nonNull).orElse(false));
    }
}
