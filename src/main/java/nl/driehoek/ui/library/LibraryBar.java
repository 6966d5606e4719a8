package nl.driehoek.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar along the top: the program's name, its language, its colours and help. */
final class LibraryBar extends HBox {
    private final Texts texts;
    private final LibraryView.Actions actions;

    LibraryBar(Texts texts, LibraryView.Actions actions) {
        this.texts = texts;
        this.actions = actions;
        Region mark = new Region();
        mark.getStyleClass().add("program-mark");
        Label name = new Label(texts.get(LibraryText.PROGRAM), mark);
        name.getStyleClass().add("program-name");
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        HBox languages =
                new HBox(language(Language.NL, LibraryText.IN_DUTCH), language(Language.EN, LibraryText.IN_ENGLISH));
        languages.getStyleClass().add("languages");
        getStyleClass().addAll(Styles.BAR, "library-bar");
        getChildren().setAll(name, filler, languages, colours(), help());
    }

    private ToggleButton language(Language language, LibraryText name) {
        ToggleButton button = new ToggleButton(language.name());
        button.setSelected(language == texts.language());
        button.setAccessibleText(texts.get(name));
        button.setTooltip(new Tooltip(texts.get(name)));
        button.setOnAction(_ -> {
            button.setSelected(language == texts.language());
            if (language != texts.language()) {
                actions.speak().accept(language);
            }
        });
        return button;
    }

    private Button colours() {
        Button button = new Button();
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        Tooltip tip = new Tooltip();
        button.setTooltip(tip);
        button.setOnAction(_ -> actions.theme().set(actions.theme().get().other()));
        actions.theme().when(button.sceneProperty().isNotNull()).subscribe(theme -> {
            boolean dark = theme == Theme.DARK;
            button.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
            tip.setText(texts.get(dark ? LibraryText.LIGHT_COLOURS : LibraryText.DARK_COLOURS));
            button.setAccessibleText(tip.getText());
        });
        return button;
    }

    private MenuButton help() {
        MenuButton help = new MenuButton(null, new FontIcon(Feather.HELP_CIRCLE));
        help.getStyleClass().addAll(Styles.FLAT, Styles.ICON, "no-arrow");
        help.setAccessibleText(texts.get(LibraryText.HELP));
        help.setTooltip(new Tooltip(texts.get(LibraryText.HELP)));
        MenuItem folder = new MenuItem(texts.get(LibraryText.OPEN_FOLDER), new FontIcon(Feather.FOLDER));
        folder.setOnAction(_ -> actions.openDataFolder().run());
        help.getItems()
                .setAll(
                        words(texts.get(LibraryText.HELP_KEYS)),
                        new SeparatorMenuItem(),
                        words(texts.get(LibraryText.HELP_DATA), actions.dataFolder()),
                        folder);
        return help;
    }

    private static CustomMenuItem words(String... lines) {
        VBox all = new VBox();
        all.getStyleClass().add("help-words");
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            all.getChildren().add(label);
        }
        CustomMenuItem item = new CustomMenuItem(all, false);
        item.getStyleClass().add("help-item");
        return item;
    }
}
