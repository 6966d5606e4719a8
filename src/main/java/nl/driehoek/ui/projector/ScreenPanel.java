package nl.driehoek.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.Side;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** The words, the picture and the buttons of the question which screen is the room's. */
final class ScreenPanel extends VBox {
    /** Leads the keyboard here, and back. */
    static final KeyCode WAY_IN = KeyCode.F6;

    private final Texts texts;
    private final Consumer<Area> chosen;
    private final Runnable later;
    private final List<Button> choices = new ArrayList<>();

    ScreenPanel(Texts texts, Consumer<Area> chosen, Runnable later) {
        this.texts = texts;
        this.chosen = chosen;
        this.later = later;
        HelpTopics.about(this, HelpTopic.SCREENS);
        getStyleClass().addAll(Styles.PANEL, "screen-question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /**
     * Fills it.
     *
     * @param own the screen that the desk is on
     * @param screens to choose from, in the order in which they are numbered from 1
     */
    void list(Area own, List<Area> screens) {
        Label title = new Label(texts.get(WindowText.WHICH_SCREEN));
        title.getStyleClass().add(Styles.HEADING);
        Label hint = new Label(texts.get(WindowText.WHICH_SCREEN_HINT, WAY_IN.getName()));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        ScreenMap map = new ScreenMap();
        map.add(own, texts.get(WindowText.SCREEN_OF_DESK), false);
        getChildren().setAll(title, hint, map);
        for (int i = 0; i < screens.size(); i++) {
            Area screen = screens.get(i);
            map.add(screen, String.valueOf(i + 1), true);
            Button choice = button(name(i + 1, own, screen), () -> chosen.accept(screen));
            choices.add(choice);
            getChildren().add(choice);
        }
        Button none = button(texts.get(WindowText.SCREEN_LATER), later);
        none.getStyleClass().add(Styles.FLAT);
        getChildren().add(none);
        addEventFilter(KeyEvent.KEY_TYPED, key -> typed(key, screens));
    }

    /** Takes the keyboard. */
    void focusFirst() {
        choices.getFirst().requestFocus();
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

    /** What is typed and not what is pressed, so that the character does not end up where the focus goes next. */
    private void typed(KeyEvent key, List<Area> screens) {
        int number = key.getCharacter().length() == 1
                ? Character.digit(key.getCharacter().charAt(0), 10)
                : 0;
        if (number >= 1 && number <= screens.size()) {
            key.consume();
            chosen.accept(screens.get(number - 1));
        }
    }
}
