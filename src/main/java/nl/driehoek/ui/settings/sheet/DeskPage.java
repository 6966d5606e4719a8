package nl.driehoek.ui.settings.sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;
import nl.driehoek.ui.theme.Tip;
import nl.driehoek.ui.theme.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the facilitator's own windows look, and what is heard. */
final class DeskPage extends VBox {
    private static final int STEP = 10;

    private final Texts texts;
    private final ThemeManager desk;

    DeskPage(Settings settings, Texts texts) {
        this.texts = texts;
        this.desk = settings.desk();
        Controls controls = new Controls(texts);
        getStyleClass().add(SheetStyles.PAGE);
        getChildren()
                .addAll(
                        controls.colours(desk.themeProperty()),
                        controls.letters(desk.typefaceProperty()),
                        controls.group(SettingsText.TEXT_SIZE, textSize()),
                        controls.onOff(
                                settings.bigButtonsProperty(),
                                SettingsText.BIG_BUTTONS,
                                controls.hint(SettingsText.BIG_BUTTONS_HINT)),
                        controls.onOff(
                                settings.leftHandedProperty(),
                                SettingsText.LEFT_HANDED,
                                controls.hint(SettingsText.LEFT_HANDED_HINT)),
                        controls.onOff(
                                desk.lessMotionProperty(),
                                SettingsText.LESS_MOTION,
                                controls.hint(SettingsText.LESS_MOTION_DESK)),
                        controls.onOff(settings.soundProperty(), SettingsText.SOUND),
                        controls.onOff(
                                settings.hintsProperty(), SettingsText.HINTS, controls.hint(SettingsText.HINTS_HINT)));
    }

    private Node textSize() {
        Label size = new Label();
        Button smaller = step(Feather.MINUS, SettingsText.SMALLER, -STEP);
        Button larger = step(Feather.PLUS, SettingsText.LARGER, STEP);
        WhileShown.of(desk.scaleProperty(), this).subscribe(percent -> {
            size.setText(texts.get(SettingsText.PERCENT, percent));
            smaller.setAccessibleHelp(size.getText());
            larger.setAccessibleHelp(size.getText());
            smaller.setDisable(percent.intValue() <= ThemeManager.MIN_SCALE);
            larger.setDisable(percent.intValue() >= ThemeManager.MAX_SCALE);
        });
        HBox row = new HBox(smaller, size, larger);
        row.getStyleClass().add(SheetStyles.OPTIONS);
        return row;
    }

    private Button step(Feather picture, SettingsText name, int by) {
        Button button = new Button("", new FontIcon(picture));
        button.getStyleClass().add(Styles.ICON);
        button.setAccessibleText(texts.get(SettingsText.TEXT_SIZE) + ": " + texts.get(name));
        Tip.of(button).say(texts.get(name));
        button.setOnAction(_ -> desk.scaleProperty()
                .set(Math.clamp(desk.scaleProperty().get() + by, ThemeManager.MIN_SCALE, ThemeManager.MAX_SCALE)));
        return button;
    }
}
