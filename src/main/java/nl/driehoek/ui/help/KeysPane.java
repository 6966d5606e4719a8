package nl.driehoek.ui.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.theme.Styles;

/** All keys of the desk and what they do, as they are now. */
final class KeysPane extends ScrollPane {
    private final KeyNames names;

    KeysPane(Texts texts, KeyMap keys) {
        this.names = new KeyNames(texts);
        GridPane grid = new GridPane();
        grid.getStyleClass().add(HelpStyles.KEYS);
        ColumnConstraints does = new ColumnConstraints();
        does.setHgrow(Priority.SOMETIMES);
        ColumnConstraints by = new ColumnConstraints();
        by.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(does, by);
        for (KeyMap.Binding binding : keys.bindings()) {
            Label action = new Label(names.of(binding.action()));
            action.setWrapText(true);
            grid.addRow(grid.getRowCount(), action, caps(binding.strokes()));
        }
        Label hint = new Label(texts.get(PresenterText.KEYS_HINT));
        hint.getStyleClass().add(Styles.MUTED);
        VBox all = new VBox(grid, hint);
        all.getStyleClass().add(HelpStyles.COLUMN);
        setContent(all);
        setFitToWidth(true);
    }

    private FlowPane caps(List<KeyStroke> strokes) {
        FlowPane caps = new FlowPane();
        caps.getStyleClass().add(Styles.KEY_CAPS);
        for (String face : names.of(strokes)) {
            Label cap = new Label(face);
            cap.getStyleClass().add(Styles.KEY);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
