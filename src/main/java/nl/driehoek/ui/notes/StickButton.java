package nl.driehoek.ui.notes;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sticks what is in a field on the card, as long as there is something in it. */
final class StickButton extends Button {
    StickButton(Texts texts, ObservableValue<String> field, Consumer<String> sticks) {
        super("", new FontIcon(Feather.MESSAGE_SQUARE));
        getStyleClass().addAll(Styles.ICON, Styles.FLAT);
        Tip.of(this).say(texts.get(NotesText.NOTE_STICK));
        setAccessibleText(texts.get(NotesText.NOTE_STICK));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        disableProperty().bind(field.map(String::isBlank));
        setOnAction(_ -> sticks.accept(field.getValue().strip()));
    }
}
