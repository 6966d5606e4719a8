package nl.driehoek.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Accordion;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import nl.driehoek.ui.keys.KeyMap.Place;

/** Hears the keys of a window before its controls do, and passes on those that belong to the desk. */
public final class DeskKeys {
    private static final String WALKED = "driehoek.walked";
    private static final String SIGNS = "driehoek.signs";

    private final ObservableValue<KeyMap> keys;
    private final BiPredicate<KeyStroke, Place> first;
    private final BiPredicate<DeskAction, Node> does;
    private final TypedKeys typedKeys = new TypedKeys();
    private boolean taken;
    private boolean done;

    /**
     * With these keys, as they are when one is pressed.
     *
     * @param does is given an action and the node that has the focus, which may be {@code null}; says whether it did
     *     something, as otherwise the key goes on to the control
     */
    public DeskKeys(ObservableValue<KeyMap> keys, BiPredicate<DeskAction, Node> does) {
        this(keys, (_, _) -> false, does);
    }

    /**
     * With these keys, where something else has a key first.
     *
     * @param first is given a key that is pressed, and what has the focus; says whether it took the key, as what is in the
     *     hand may move with the arrows
     * @param does is given an action and the node that has the focus, as above
     */
    public DeskKeys(
            ObservableValue<KeyMap> keys, BiPredicate<KeyStroke, Place> first, BiPredicate<DeskAction, Node> does) {
        this.keys = keys;
        this.first = first;
        this.does = does;
    }

    /** Listens to all keys that go through this window. */
    public void listen(Parent window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Listens to the keys in this window that nothing within it took. */
    public void listenLast(Parent window) {
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Leaves letters, digits and signs to this node while it has the focus, as to a field to write in; to be called once. */
    public static void leaveSigns(Node node) {
        node.getProperties().put(SIGNS, true);
    }

    /** Lets the arrows walk through what is within this node, as through a list; to be called once. */
    public static void walkThrough(Node node) {
        node.getProperties().put(WALKED, true);
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown() && first.test(KeyStroke.of(key), place(target(key)))) {
            taken = true;
            done = true;
            key.consume();
            return;
        }
        boolean number = key.getCode().isDigitKey() && !key.isShortcutDown();
        done = heard(key, KeyStroke.of(key));
        taken = done && !number; // a number goes on to where it is searched for
    }

    /** The character of a key that was taken must not end up in the field that the key led to. */
    private void typed(KeyEvent key) {
        List<KeyStroke> meant = typedKeys.of(key.getCharacter(), key.isShiftDown());
        if (taken) {
            key.consume();
        } else if (!done) {
            done = meant.stream().anyMatch(stroke -> heard(key, stroke));
        }
    }

    private boolean heard(KeyEvent key, KeyStroke stroke) {
        Node focused = target(key);
        Optional<DeskAction> action =
                key.isAltDown() ? Optional.empty() : keys.getValue().action(stroke, place(focused));
        boolean done = action.filter(what -> does.test(what, focused)).isPresent();
        if (done) {
            key.consume();
        }
        return done;
    }

    private static Node target(KeyEvent key) {
        return key.getTarget() instanceof Node node ? node : null;
    }

    private static Place place(Node focused) {
        return switch (focused) {
            case TextInputControl _ -> Place.TEXT;
            case ListView<?> _, TabPane _, TitledPane _, ScrollPane _, SplitPane _, Accordion _ -> Place.LIST;
            case ButtonBase button -> isWalked(button) ? Place.LIST : Place.BUTTON;
            case Node board when has(board, SIGNS) -> Place.TEXT;
            case null, default -> isTitle(focused) || isWalked(focused) ? Place.LIST : Place.DESK;
        };
    }

    private static boolean isWalked(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (has(at, WALKED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Node node, Object property) {
        return node.hasProperties() && node.getProperties().containsKey(property);
    }

    /** The part of a control that has the focus in its stead, such as the title of a pane that opens. */
    private static boolean isTitle(Node focused) {
        return focused != null && focused.getParent() instanceof TitledPane;
    }
}
