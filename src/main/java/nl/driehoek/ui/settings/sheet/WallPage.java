package nl.driehoek.ui.settings.sheet;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;
import nl.driehoek.ui.theme.WhileShown;

/** How the wall looks, with an example of it. */
final class WallPage extends VBox {
    private final Texts texts;

    WallPage(Settings settings, Texts texts) {
        this.texts = texts;
        Controls controls = new Controls(texts);
        ThemeManager wall = settings.wall();
        getStyleClass().add(SheetStyles.PAGE);
        getChildren()
                .addAll(
                        controls.colours(wall.themeProperty()),
                        controls.letters(wall.typefaceProperty()),
                        controls.onOff(
                                wall.invertedProperty(),
                                SettingsText.INVERT,
                                controls.hint(SettingsText.INVERT_HINT),
                                byKey(settings)),
                        controls.onOff(
                                wall.lessMotionProperty(),
                                SettingsText.LESS_MOTION,
                                controls.hint(SettingsText.LESS_MOTION_WALL)),
                        controls.group(SettingsText.SAMPLE, sample(wall)));
    }

    /** Says which key does so at the desk, as long as one does. */
    private Label byKey(Settings settings) {
        Label label = new Label();
        label.getStyleClass().add(Styles.MUTED);
        KeyNames names = new KeyNames(texts);
        WhileShown.of(settings.keysProperty(), this).subscribe((KeyMap keys) -> {
            label.setText(keys.strokes(DeskAction.INVERT).stream()
                    .findFirst()
                    .map(stroke -> texts.get(SettingsText.BY_KEY, names.of(stroke)))
                    .orElse(""));
            Styles.there(label, !label.getText().isEmpty());
        });
        return label;
    }

    private StackPane sample(ThemeManager wall) {
        Label words = new Label(texts.get(SettingsText.SAMPLE_WORDS));
        words.setWrapText(true);
        StackPane card = new StackPane(words);
        card.getStyleClass().add(SheetStyles.SAMPLE_CARD);
        StackPane sample = new StackPane(card);
        sample.getStyleClass().addAll(Styles.WALL, SheetStyles.SAMPLE);
        Styles.colour(sample, 0);
        wall.style(sample);
        return sample;
    }
}
