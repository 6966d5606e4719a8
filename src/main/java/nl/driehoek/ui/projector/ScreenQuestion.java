package nl.driehoek.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.Side;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * Asks which screen is the room's, with a picture of all of them, while each of them shows its number. Lives on the FX
 * thread.
 */
public final class ScreenQuestion {
    private final Stage desk;
    private final ThemeManager themes;
    private final Texts texts;
    private final Consumer<Area> chosen;
    private final Runnable later;
    private final List<ScreenCover> numbers = new ArrayList<>();
    private Stage stage;

    /**
     * A question that is not asked yet.
     *
     * @param desk the facilitator's window
     * @param chosen is given the screen that somebody chose
     * @param later called when somebody would rather not say
     */
    public ScreenQuestion(Stage desk, ThemeManager themes, Texts texts, Consumer<Area> chosen, Runnable later) {
        this.desk = desk;
        this.themes = themes;
        this.texts = texts;
        this.chosen = chosen;
        this.later = later;
    }

    /**
     * Asks, in place of what it asked before.
     *
     * @param own the screen that the desk is on
     * @param screens to choose from, in the order in which they are numbered from 1
     */
    public void ask(Area own, List<Area> screens) {
        close();
        stage = new Stage();
        stage.initOwner(desk);
        stage.setTitle(texts.get(WindowText.WHICH_SCREEN));
        stage.setResizable(false);
        Scene scene = new Scene(content(own, screens));
        themes.style(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, screens));
        stage.setScene(scene);
        stage.setOnCloseRequest(_ -> later.run());
        stage.setOnShown(_ -> centre(own));
        for (int i = 0; i < screens.size(); i++) {
            numbers.add(ScreenCover.show(testPicture(i + 1), screens.get(i), desk, themes));
        }
        stage.show();
    }

    /** Asks no more, and takes the numbers off the screens. */
    public void close() {
        numbers.forEach(ScreenCover::hide);
        numbers.clear();
        if (stage != null) {
            stage.hide();
            stage = null;
        }
    }

    private VBox content(Area own, List<Area> screens) {
        Label title = new Label(texts.get(WindowText.WHICH_SCREEN));
        title.getStyleClass().add(Styles.HEADING);
        Label hint = new Label(texts.get(WindowText.WHICH_SCREEN_HINT));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        ScreenMap map = new ScreenMap();
        map.add(own, texts.get(WindowText.SCREEN_OF_DESK), false);
        VBox content = new VBox(title, hint, map);
        content.getStyleClass().add("screen-question");
        for (int i = 0; i < screens.size(); i++) {
            Area screen = screens.get(i);
            map.add(screen, String.valueOf(i + 1), true);
            content.getChildren().add(button(name(i + 1, own, screen), () -> chosen.accept(screen)));
        }
        Button none = button(texts.get(WindowText.SCREEN_LATER), later);
        none.getStyleClass().add(Styles.FLAT);
        none.setCancelButton(true);
        content.getChildren().add(none);
        return content;
    }

    private String name(int number, Area own, Area screen) {
        WindowText place = switch (Side.of(own, screen)) {
            case LEFT -> WindowText.SCREEN_LEFT;
            case RIGHT -> WindowText.SCREEN_RIGHT;
            case ABOVE -> WindowText.SCREEN_ABOVE;
            case BELOW -> WindowText.SCREEN_BELOW;
        };
        // As words, since a size is not written with points between its thousands.
        String width = String.valueOf(Math.round(screen.width()));
        return texts.get(place, number, width, String.valueOf(Math.round(screen.height())));
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent key, List<Area> screens) {
        KeyCode code = key.getCode();
        int number = code.isDigitKey()
                ? Character.getNumericValue(code.getName().charAt(code.getName().length() - 1))
                : 0;
        if (number >= 1 && number <= screens.size()) {
            chosen.accept(screens.get(number - 1));
        }
    }

    private void centre(Area own) {
        stage.setX(own.x() + (own.width() - stage.getWidth()) / 2);
        stage.setY(own.y() + (own.height() - stage.getHeight()) / 2);
    }

    private static Node testPicture(int number) {
        Label label = new Label(String.valueOf(number));
        label.getStyleClass().add("screen-number");
        StackPane picture = new StackPane(label);
        picture.getStyleClass().add(Styles.WALL);
        return picture;
    }
}
