package nl.driehoek.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * The content of the facilitator's window, over which it asks which screen is the room's, with a picture of all of them,
 * while each of them shows its number. It never takes the keyboard by itself, since somebody may be writing. Lives on the
 * FX thread.
 */
public final class ScreenQuestion extends StackPane {
    private final ThemeManager themes;
    private final Texts texts;
    private final Consumer<Area> chosen;
    private final Runnable later;
    private final List<ScreenCover> numbers = new ArrayList<>();
    private Optional<ScreenPanel> panel = Optional.empty();
    private Optional<Node> before = Optional.empty();

    /**
     * A question that is not asked yet.
     *
     * @param below what it is asked over
     * @param chosen is given the screen that somebody chose
     * @param later called when somebody would rather not say
     */
    public ScreenQuestion(Node below, ThemeManager themes, Texts texts, Consumer<Area> chosen, Runnable later) {
        this.themes = themes;
        this.texts = texts;
        this.chosen = chosen;
        this.later = later;
        getChildren().add(below);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Asks, in place of what it asked before; only while the window is on screen.
     *
     * @param own the screen that the desk is on
     * @param screens to choose from, in the order in which they are numbered from 1
     */
    public void ask(Area own, List<Area> screens) {
        close();
        ScreenPanel question = new ScreenPanel(texts, chosen, later);
        question.list(own, screens);
        question.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> remember());
        getChildren().add(question);
        panel = Optional.of(question);
        Window desk = getScene().getWindow();
        for (int i = 0; i < screens.size(); i++) {
            numbers.add(ScreenCover.show(testPicture(i + 1), screens.get(i), desk, themes));
        }
    }

    /** Asks no more, and takes the numbers off the screens; who was in the question is back where they were. */
    public void close() {
        numbers.forEach(ScreenCover::hide);
        numbers.clear();
        goBack();
        panel.ifPresent(getChildren()::remove);
        panel = Optional.empty();
    }

    private void pressed(KeyEvent key) {
        boolean inside = isInside();
        if (key.getCode() == ScreenPanel.WAY_IN && panel.isPresent()) {
            key.consume();
            if (inside) {
                goBack();
            } else {
                remember();
                panel.get().focusFirst();
            }
        } else if (key.getCode() == KeyCode.ESCAPE && inside) {
            key.consume();
            later.run();
        }
    }

    private void remember() {
        if (!isInside()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
    }

    private void goBack() {
        if (isInside()) {
            before.ifPresent(Node::requestFocus);
        }
        before = Optional.empty();
    }

    private boolean isInside() {
        return panel.filter(Node::isFocusWithin).isPresent();
    }

    private static Node testPicture(int number) {
        Label label = new Label(String.valueOf(number));
        label.getStyleClass().add("screen-number");
        StackPane picture = new StackPane(label);
        picture.getStyleClass().add(Styles.WALL);
        return picture;
    }
}
