package nl.driehoek.ui.help;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpText;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands over the manual: back, forward, the contents, and the field in which words are looked for. */
final class ManualBar extends VBox {
    private final Texts texts;
    private final Button back;
    private final Button forward;
    private final ToggleButton contents = new ToggleButton();
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button previous;
    private final Button next;

    /** A bar with nothing looked for. */
    ManualBar(Texts texts, Steps steps) {
        this.texts = texts;
        back = button(Feather.ARROW_LEFT, HelpText.BACK, steps.back());
        forward = button(Feather.ARROW_RIGHT, HelpText.FORWARD, steps.forward());
        previous = button(Feather.CHEVRON_UP, HelpText.PREVIOUS_HIT, steps.previousHit());
        next = button(Feather.CHEVRON_DOWN, HelpText.NEXT_HIT, steps.nextHit());
        contents.setText(texts.get(HelpText.CONTENTS));
        contents.setGraphic(new FontIcon(Feather.LIST));
        contents.getStyleClass().add(Styles.FLAT);
        field.setPromptText(texts.get(HelpText.SEARCH));
        count.getStyleClass().addAll(Styles.MUTED, HelpStyles.COUNT);
        getStyleClass().add(HelpStyles.BAR);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox search = new HBox(field, count, previous, next);
        search.getStyleClass().add(HelpStyles.HEAD);
        getChildren().addAll(new FlowPane(back, forward, contents), search);
        reading("", false, false);
        found(0, 0);
    }

    /** The field in which words are looked for. */
    TextField field() {
        return field;
    }

    /** Whether the list of contents is open. */
    ToggleButton contents() {
        return contents;
    }

    /** Says what is being read, and whether there is anything to go back or forward to. */
    void reading(String title, boolean canGoBack, boolean canGoForward) {
        field.setAccessibleText(texts.get(HelpText.SEARCH_AT, title));
        back.setDisable(!canGoBack);
        forward.setDisable(!canGoForward);
    }

    /** Says which hit one is at, from 1, and how many there are. */
    void found(int at, int of) {
        boolean searches = !field.getText().isBlank();
        count.setText(of == 0 ? texts.get(HelpText.NO_HITS) : texts.get(HelpText.HITS, at, of));
        Styles.there(count, searches);
        Styles.there(previous, searches && of > 0);
        Styles.there(next, searches && of > 0);
    }

    private Button button(Feather picture, HelpText words, Runnable does) {
        Button button = new Button(null, new FontIcon(picture));
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        button.setAccessibleText(texts.get(words));
        Tip.of(button).say(texts.get(words));
        button.setOnAction(_ -> does.run());
        return button;
    }

    /** What its buttons do. */
    record Steps(Runnable back, Runnable forward, Runnable previousHit, Runnable nextHit) {}
}
