package nl.driehoek.tool.circle;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence of the group: written here, and shown to the room by the button before it. */
final class SentenceRow extends HBox {
    private static final String ROW = "circle-row";

    private final ToggleButton show = new ToggleButton("", new FontIcon(Feather.EYE));
    private final TextField text = Directions.follow(new TextField());
    private boolean showing;

    /**
     * An empty row.
     *
     * @param name what a screen reader calls the sentence
     * @param typed is given what stands there after another key
     * @param shows shows it to the room, or no longer
     * @param done is told that the sentence is finished
     */
    SentenceRow(String name, Texts texts, Consumer<String> typed, Runnable shows, Runnable done) {
        getStyleClass().add(ROW);
        show.getStyleClass().addAll(Styles.ICON);
        show.setAccessibleText(texts.get(CircleText.SHOW, name));
        Tip.of(show).say(texts.get(CircleText.SHOW_OWN));
        show.setOnAction(_ -> shows.run());
        text.setPromptText(texts.get(CircleText.OWN_PROMPT));
        text.setAccessibleText(name);
        text.setOnAction(_ -> done.run());
        text.textProperty().subscribe((_, now) -> {
            if (!showing) {
                typed.accept(now);
            }
        });
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(show, text);
    }

    /**
     * Takes over what is written.
     *
     * @param waits whether somebody types something else here
     * @param seen whether the room sees it
     */
    void show(String words, boolean waits, boolean seen) {
        if (!waits && !words.equals(text.getText())) {
            showing = true;
            text.setText(words);
            showing = false;
        }
        show.setDisable(words.isEmpty());
        show.setSelected(seen);
    }

    boolean isWrittenIn() {
        return text.isFocused();
    }

    void focus() {
        text.requestFocus();
    }
}
