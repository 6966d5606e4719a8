package nl.driehoek.ui.settings.sheet;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Typeface;
import nl.driehoek.ui.theme.WhileShown;

/** Makes the controls of the sheet; they follow what is chosen elsewhere too, for as long as they are in a window. */
final class Controls {
    private final Texts texts;

    Controls(Texts texts) {
        this.texts = texts;
    }

    /** Which colours a window has. */
    Node colours(ObjectProperty<ColourScheme> theme) {
        return group(
                SettingsText.COLOURS,
                oneOf(theme, List.of(ColourScheme.values()), SettingsText.COLOURS, colours -> switch (colours) {
                    case LIGHT -> SettingsText.LIGHT;
                    case DARK -> SettingsText.DARK;
                    case CONTRAST -> SettingsText.CONTRAST;
                }));
    }

    /** Which letters a window has. */
    Node letters(ObjectProperty<Typeface> typeface) {
        return group(
                SettingsText.LETTERS,
                oneOf(typeface, List.of(Typeface.values()), SettingsText.LETTERS, letters -> switch (letters) {
                    case USUAL -> SettingsText.LETTERS_USUAL;
                    case DYSLEXIC -> SettingsText.LETTERS_DYSLEXIC;
                }));
    }

    /** Something that is on or off, with what it is good for. */
    Node onOff(BooleanProperty choice, SettingsText name, Label... hints) {
        CheckBox box = new CheckBox(texts.get(name));
        box.selectedProperty().bindBidirectional(choice);
        VBox group = new VBox(box);
        group.getStyleClass().add(SheetStyles.GROUP);
        group.getChildren().addAll(hints);
        return group;
    }

    /** What something is good for. */
    Label hint(SettingsText words) {
        Label hint = new Label(texts.get(words));
        hint.getStyleClass().add(Styles.MUTED);
        hint.setWrapText(true);
        return hint;
    }

    /** Things that belong together, under their name. */
    Node group(SettingsText name, Node content) {
        Label heading = new Label(texts.get(name));
        heading.getStyleClass().add(Styles.CAPTION);
        VBox group = new VBox(heading, content);
        group.getStyleClass().add(SheetStyles.GROUP);
        return group;
    }

    private <T> Node oneOf(ObjectProperty<T> choice, List<T> values, SettingsText name, Function<T, MessageKey> word) {
        FlowPane options = new FlowPane();
        options.getStyleClass().add(SheetStyles.OPTIONS);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioButton option = new RadioButton(texts.get(word.apply(value)));
            option.setToggleGroup(group);
            option.setAccessibleText(texts.get(name) + ": " + option.getText());
            option.setOnAction(_ -> choice.set(value));
            WhileShown.of(choice, options).subscribe(now -> option.setSelected(now == value));
            options.getChildren().add(option);
        }
        // The arrows choose without pressing.
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                choice.set(values.get(group.getToggles().indexOf(toggle)));
            }
        });
        return options;
    }
}
