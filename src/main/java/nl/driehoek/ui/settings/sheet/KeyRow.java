package nl.driehoek.ui.settings.sheet;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WrappingCell;

/** An action in as many lines as it needs, with its keys beside it. */
final class KeyRow extends WrappingCell<DeskAction> {
    private final ObservableValue<KeyMap> keys;
    private final KeyNames names;
    private final Texts texts;
    private final Label does = new Label();
    private final HBox caps = new HBox();
    private final HBox row = new HBox(does, caps);

    KeyRow(ObservableValue<KeyMap> keys, KeyNames names, Texts texts) {
        this.keys = keys;
        this.names = names;
        this.texts = texts;
        does.setMaxWidth(Double.MAX_VALUE);
        does.setMinWidth(0);
        does.setWrapText(true);
        does.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(does, Priority.ALWAYS);
        caps.getStyleClass().add(SheetStyles.OPTIONS);
        caps.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add(SheetStyles.KEY_ROW);
    }

    @Override
    protected void updateItem(DeskAction action, boolean empty) {
        super.updateItem(action, empty);
        setGraphic(empty || action == null ? null : row);
        if (getGraphic() != null) {
            show(action);
        }
    }

    private void show(DeskAction action) {
        KeyMap now = keys.getValue();
        String words = names.of(action);
        boolean changed = now.isChanged(action);
        does.setText(changed ? texts.get(SettingsText.KEY_CHANGED, words) : words);
        does.getStyleClass().remove(Styles.STRONG);
        if (changed) {
            does.getStyleClass().add(Styles.STRONG);
        }
        List<String> faces = names.of(now.strokes(action));
        caps.getChildren().setAll(faces.stream().map(KeyRow::cap).toList());
        setAccessibleText(words + ": "
                + (faces.isEmpty()
                        ? texts.get(SettingsText.KEY_NONE)
                        : faces.stream().collect(Collectors.joining(", "))));
    }

    private static Label cap(String face) {
        Label cap = new Label(face);
        cap.getStyleClass().add(Styles.KEY);
        return cap;
    }
}
