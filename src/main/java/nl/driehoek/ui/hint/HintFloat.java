package nl.driehoek.ui.hint;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.hint.HintText;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is said at a field, floating below it, or above where there is no room. It takes no room in the window's lay-out and
 * never the keyboard; a press on it gives way to what lies below.
 */
final class HintFloat extends GridPane {
    private static final double GAP = 4;
    private static final double NARROW = 19; // in em
    private static final double WIDE = 34; // from here on all stands in one row
    private static final double WIDEST = 54;

    private final Label words = new Label();
    private final Label key = new Label();
    private final Button fine = new Button();
    private final HBox foot = new HBox(fine, key);
    private final Runnable follow = this::place;
    private TextInputControl field;
    private String helpBefore;
    private String help;

    /** Over no window yet; the action is what its button does. */
    HintFloat(Runnable away) {
        getStyleClass().add("personal-data-hint");
        getStylesheets().add(Styles.class.getResource("hint.css").toExternalForm());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setGraphic(new FontIcon(Feather.SHIELD));
        key.getStyleClass().add(Styles.MUTED);
        key.setMinWidth(USE_PREF_SIZE);
        fine.setMinWidth(USE_PREF_SIZE);
        foot.getStyleClass().add("personal-data-hint-foot");
        fine.setFocusTraversable(false);
        fine.setOnAction(_ -> away.run());
        fine.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        setManaged(false);
        setOnMousePressed(_ -> hide());
        add(words, 0, 0);
        add(foot, 0, 1);
    }

    /** Says this at a field that is in a window, in place of what it said before. */
    void show(TextInputControl at, String sentence, Texts texts) {
        hide();
        field = at;
        words.setText(sentence);
        fine.setText(texts.get(HintText.FINE));
        key.setText(texts.get(HintText.FINE_KEY));
        fine.setAccessibleHelp(key.getText());
        helpBefore = at.getAccessibleHelp();
        help = sentence + " " + fine.getText() + ": " + key.getText();
        at.setAccessibleHelp(help);
        if (at.getScene().getRoot() instanceof Pane window) {
            window.getChildren().add(this);
            at.getScene().addPostLayoutPulseListener(follow);
            place();
        }
    }

    /** Says nothing. */
    void hide() {
        if (field == null) {
            return;
        }
        if (help.equals(field.getAccessibleHelp())) {
            field.setAccessibleHelp(helpBefore);
        }
        field = null;
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(follow);
            ((Pane) getParent()).getChildren().remove(this);
        }
    }

    /** Whether it says something. */
    boolean isShown() {
        return field != null;
    }

    /** A button that is pressed gets the keyboard, and a field that gets it back selects all its text. */
    private void pressed(MouseEvent press) {
        press.consume();
        fine.fire();
    }

    private void place() {
        if (field == null || field.getScene() != getScene() || !(getParent() instanceof Region window)) {
            return;
        }
        applyCss();
        Bounds at = window.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double em = words.getFont().getSize();
        double width = Math.min(Math.clamp(at.getWidth(), NARROW * em, WIDEST * em), window.getWidth() - 2 * GAP);
        boolean row = width >= WIDE * em;
        GridPane.setConstraints(foot, row ? 1 : 0, row ? 0 : 1);
        double height = prefHeight(width);
        boolean below = at.getMaxY() + GAP + height <= window.getHeight();
        double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, window.getWidth() - width - GAP));
        double y = below ? at.getMaxY() + GAP : Math.max(0, at.getMinY() - GAP - height);
        if (getLayoutX() != x || getLayoutY() != y || getWidth() != width || getHeight() != height) {
            resizeRelocate(x, y, width, height);
            layout();
        }
    }

    /** Whether this node is a part of it. */
    boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
