package nl.driehoek.app.rehearsal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Something that a person would do in the program's window.
 *
 * @param name says what, for the log
 * @param where finds the node that it is done with; empty while that is not there
 * @param what does it
 */
record Step(String name, Function<Scene, Optional<Node>> where, Consumer<Node> what) {

    /** Presses a key where the keyboard is. */
    static Step key(KeyCode code) {
        return new Step(code.getName(), Step::focused, node -> press(node, code, false));
    }

    /** Presses a key together with Ctrl, or what takes its place on this machine. */
    static Step shortcut(KeyCode code) {
        return new Step("Ctrl+" + code.getName(), Step::focused, node -> press(node, code, true));
    }

    /** Types a text where the keyboard is. */
    static Step type(String text) {
        return new Step(
                text,
                Step::focused,
                node -> text.chars()
                        .mapToObj(Character::toString)
                        .forEach(letter -> Event.fireEvent(
                                node,
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        letter,
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false))));
    }

    /** Brings the keyboard to a node, as soon as it is there. */
    static Step focus(String selector) {
        return new Step(selector, scene -> found(scene, selector), Node::requestFocus);
    }

    /** Moves the pointer onto a node, as soon as it is there. */
    static Step point(String selector) {
        return new Step("at " + selector, scene -> found(scene, selector), Pointer::moveTo);
    }

    /** Clicks a node, as soon as it is there. */
    static Step click(String selector) {
        return new Step("on " + selector, scene -> found(scene, selector), Pointer::click);
    }

    /** Draws a line over a node with the button held down, as soon as it is there. */
    static Step stroke(String selector) {
        return new Step("over " + selector, scene -> found(scene, selector), Pointer::stroke);
    }

    /** Waits until a node is there. */
    static Step see(String selector) {
        return new Step(selector, scene -> found(scene, selector), _ -> {});
    }

    /** Presses a button, as soon as it is there. */
    static Step fire(String selector) {
        return new Step(selector, scene -> found(scene, selector), node -> ((ButtonBase) node).fire());
    }

    /** Opens the first line of a list, as soon as it is there. */
    static Step choose(String selector) {
        return new Step(selector, scene -> found(scene, selector), node -> {
            ListView<?> list = (ListView<?>) node;
            list.getSelectionModel().select(0);
            press(list, KeyCode.ENTER, false);
        });
    }

    /** Does it, if that can be done already; says whether it was. */
    boolean done(Scene scene) {
        Optional<Node> node = where.apply(scene);
        node.ifPresent(what);
        return node.isPresent();
    }

    private static Optional<Node> found(Scene scene, String selector) {
        return Optional.ofNullable(scene.getRoot().lookup(selector));
    }

    private static Optional<Node> focused(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner()).or(() -> Optional.of(scene.getRoot()));
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, shortcut, false, false));
    }
}
