package nl.driehoek.ui.help;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpText;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.theme.Styles;

/** All keys of the desk and what they do, as they are now, and those of the library. */
final class KeysPane extends ScrollPane {
    private static final Map<HelpText, List<KeyStroke>> LIBRARY = new EnumMap<>(Map.of(
            HelpText.KEY_FIND, List.of(KeyStroke.control("K"), KeyStroke.of("SLASH")),
            HelpText.KEY_START, List.of(KeyStroke.control("ENTER")),
            HelpText.KEY_SESSIONS, List.of(KeyStroke.control("F"))));

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
            grid.addRow(grid.getRowCount(), label(names.of(binding.action())), caps(binding.strokes()));
        }
        Label hint = new Label(texts.get(PresenterText.KEYS_HINT));
        hint.getStyleClass().add(Styles.MUTED);
        Label library = new Label(texts.get(HelpText.LIBRARY_KEYS));
        library.getStyleClass().add(Styles.HEADING);
        grid.add(library, 0, grid.getRowCount(), 2, 1);
        LIBRARY.forEach((action, strokes) -> grid.addRow(grid.getRowCount(), label(texts.get(action)), caps(strokes)));
        VBox all = new VBox(grid, hint);
        all.getStyleClass().add(HelpStyles.COLUMN);
        setContent(all);
        setFitToWidth(true);
    }

    private static Label label(String action) {
        Label label = new Label(action);
        label.setWrapText(true);
        return label;
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
