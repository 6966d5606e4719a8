package nl.driehoek.ui.settings.sheet;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.theme.WhileShown;

/** Which key does what, and under it what can be changed about the one that is chosen. */
final class KeysPage extends VBox {

    KeysPage(ObjectProperty<KeyMap> keys, Texts texts) {
        KeyNames names = new KeyNames(texts);
        KeyDetail detail = new KeyDetail(keys, names, texts);
        ListView<DeskAction> list = new ListView<>();
        list.getItems()
                .setAll(KeyMap.STANDARD.bindings().stream()
                        .map(KeyMap.Binding::action)
                        .toList());
        list.setCellFactory(_ -> new KeyRow(keys, names, texts));
        list.getStyleClass().add(SheetStyles.KEYS);
        list.setAccessibleText(texts.get(SettingsText.KEYS_ALL));
        list.getSelectionModel().selectedItemProperty().subscribe(detail::show);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                detail.add();
            }
        });
        WhileShown.of(keys, this).subscribe(_ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add(SheetStyles.PAGE);
        getChildren().addAll(list, detail);
    }
}
