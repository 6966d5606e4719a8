package nl.driehoek.ui.text;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import nl.driehoek.i18n.TextDirection;

/** Lets what people wrote be read in the direction of its own letters, whatever the language of the program. */
public final class Directions {
    private Directions() {}

    /** How a node is to stand that shows this text. */
    public static NodeOrientation of(String text) {
        return TextDirection.of(text) == TextDirection.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Has this field follow its text from now on. */
    public static <T extends TextInputControl> T follow(T field) {
        field.textProperty().subscribe(text -> turn(field, text));
        return field;
    }

    /** Has this label follow its text from now on. */
    public static <T extends Labeled> T follow(T label) {
        label.textProperty().subscribe(text -> {
            WrapGuard.unwrap(label, text); // before the label is laid out with its new text
            turn(label, text);
        });
        return label;
    }

    private static void turn(Node node, String text) {
        node.setNodeOrientation(of(text == null ? "" : text));
    }
}
