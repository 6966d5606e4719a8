package nl.driehoek.ui.presenter.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import nl.driehoek.ui.theme.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the buttons of the desk. */
public final class Buttons {
    private Buttons() {}

    /** A button with a picture and a word. */
    public static Button worded(Feather picture, String word, Runnable action) {
        Button button = new Button(word, new FontIcon(picture));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with a picture alone; the words are told on hovering and to screen readers. */
    public static Button pictured(Feather picture, String words, Runnable action) {
        Button button = new Button("", new FontIcon(picture));
        button.getStyleClass().addAll(Styles.ICON, Styles.FLAT);
        button.setOnAction(_ -> action.run());
        explain(button, words);
        return button;
    }

    /** What keeps those at its sides as far apart as there is room. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Says what a button does where its face does not. */
    public static void explain(ButtonBase button, String words) {
        button.setAccessibleText(words);
        Tip.of(button).say(words);
    }

    /** Shows beside those words which key does the same, as long as one does. */
    public static <B extends ButtonBase> B keyed(B button, PresenterContext desk, DeskAction action) {
        KeyNames names = new KeyNames(desk.texts());
        Label cap = new Label();
        cap.getStyleClass().add(Styles.KEY);
        Tip tip = Tip.of(button);
        explain(button, tip.words().isEmpty() ? button.getText() : tip.words());
        WhileShown.of(desk.keys(), button).subscribe(keys -> {
            List<String> faces = names.of(keys.strokes(action));
            cap.setText(faces.isEmpty() ? "" : faces.getFirst());
            tip.showBeside(faces.isEmpty() ? Optional.empty() : Optional.of(cap));
            button.setAccessibleHelp(cap.getText());
        });
        return button;
    }
}
