package nl.driehoek.ui.text;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/**
 * Keeps labels and buttons from breaking lines of complex text where the toolkit would fail on it, see {@link ToolkitShaping}: the
 * words are then shown on one line. Where the toolkit is sound it costs nothing.
 */
public final class WrapGuard {
    private WrapGuard() {}

    /**
     * Has all labels and buttons of this window looked at before each layout, for as long as the window lives. A scene of
     * another thread than that of FX has no such layouts, and is left alone.
     */
    public static void watch(Scene scene) {
        if (!Platform.isFxApplicationThread()) {
            return;
        }
        scene.addPreLayoutPulseListener(() -> {
            if (!ToolkitShaping.isSound()) {
                unwrapAll(scene.getRoot());
            }
        });
    }

    /** Has this label show its text unwrapped if it is to stand this text and the toolkit cannot. */
    static void unwrap(Labeled label, String text) {
        if (!ToolkitShaping.isSound() && text != null && ComplexText.isComplex(text)) {
            off(label.wrapTextProperty());
        }
    }

    private static void unwrapAll(Node node) {
        if (node instanceof Labeled label) {
            unwrap(label, label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(WrapGuard::unwrapAll);
        }
    }

    private static void off(BooleanProperty wraps) {
        if (wraps.get() && !wraps.isBound()) {
            wraps.set(false);
        }
    }
}
