package nl.driehoek.ui.help;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** Words within running text that lead elsewhere; they can be clicked, reached by Tab, and followed by Enter. */
final class LinkText extends Text {
    private final transient Runnable follow;

    LinkText(String words, Runnable follow) {
        super(words);
        this.follow = follow;
        getStyleClass().add(HelpStyles.LINK);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setOnMouseClicked(_ -> follow.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            follow.run();
            key.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            follow.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
