package nl.driehoek.ui.library;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.backup.BackupText;
import nl.driehoek.i18n.decks.OwnDeckText;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.i18n.help.HelpText;
import nl.driehoek.i18n.help.WelcomeText;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.library.decks.DecksEvent;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.EndsRow;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import nl.driehoek.ui.theme.TriangleMark;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpEvent;
import nl.driehoek.ui.topic.HelpPage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar along the top: the program's name, its language, its colours and help. */
final class LibraryBar extends EndsRow {
    private final Texts texts;
    private final LibraryView.Actions actions;

    LibraryBar(
            Texts texts,
            LibraryView.Actions actions,
            TwoWays ways,
            Runnable find,
            Runnable settings,
            Runnable backups) {
        super(List.of(name(texts), ways), List.of());
        this.texts = texts;
        this.actions = actions;
        getStyleClass().addAll(Styles.BAR, "library-bar");
        offer(List.of(finding(find), decks(), languages(), colours(), settings(settings), help(backups)));
    }

    private static Label name(Texts texts) {
        Label name = new Label(texts.get(LibraryText.PROGRAM), new TriangleMark());
        name.getStyleClass().add("program-name");
        return name;
    }

    private HBox languages() {
        HBox languages =
                new HBox(language(Language.NL, LibraryText.IN_DUTCH), language(Language.EN, LibraryText.IN_ENGLISH));
        languages.getStyleClass().add("languages");
        return languages;
    }

    private Button decks() {
        String name = texts.get(OwnDeckText.OWN_DECKS);
        Button button = Parts.iconButton(Feather.FILE_PLUS, name, () -> fireEvent(new DecksEvent()));
        button.setId("own-decks");
        return button;
    }

    private ToggleButton language(Language language, LibraryText name) {
        ToggleButton button = new ToggleButton(language.name());
        button.setId("language-" + language.code());
        boolean current = language == texts.language();
        button.setSelected(current);
        named(button, texts.get(name));
        button.setOnAction(_ -> {
            button.setSelected(current);
            if (!current) {
                actions.speak().accept(language);
            }
        });
        return button;
    }

    private Button colours() {
        ObjectProperty<ColourScheme> theme = actions.settings().desk().themeProperty();
        Button button =
                Parts.iconButton(Feather.MOON, "", () -> theme.set(theme.get().other()));
        WhileShown.of(theme, button).subscribe(now -> {
            boolean dark = now == ColourScheme.DARK;
            button.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
            named(button, texts.get(dark ? LibraryText.LIGHT_COLOURS : LibraryText.DARK_COLOURS));
        });
        return button;
    }

    /** A button that looks like the field which it leads to. */
    private Button finding(Runnable find) {
        Button button = Parts.button(texts.get(FindText.FIND) + "  Ctrl+K", find, "find-button");
        button.setGraphic(new FontIcon(Feather.SEARCH));
        button.setId("find");
        return button;
    }

    private Button settings(Runnable open) {
        return Parts.iconButton(Feather.SETTINGS, texts.get(SettingsText.SETTINGS), open);
    }

    private MenuButton help(Runnable backups) {
        MenuButton help = new MenuButton(null, new FontIcon(Feather.HELP_CIRCLE));
        help.getStyleClass().addAll(Styles.FLAT, Styles.ICON, "no-arrow");
        named(help, texts.get(LibraryText.HELP));
        MenuItem folder = new MenuItem(texts.get(LibraryText.OPEN_FOLDER), new FontIcon(Feather.FOLDER));
        folder.setOnAction(_ -> actions.data().open().run());
        CustomMenuItem keys = words(texts.get(LibraryText.HELP_KEYS));
        CustomMenuItem where =
                words(texts.get(LibraryText.HELP_DATA), actions.data().folder());
        MenuItem see = new MenuItem(texts.get(BackupText.BACKUPS), new FontIcon(Feather.ROTATE_CCW));
        see.setOnAction(_ -> backups.run());
        help.getItems()
                .setAll(
                        page(HelpText.MANUAL, HelpPage.MANUAL, Feather.BOOK_OPEN),
                        page(HelpText.ABOUT, HelpPage.ABOUT, Feather.INFO),
                        example(),
                        new SeparatorMenuItem(),
                        keys,
                        new SeparatorMenuItem(),
                        where,
                        folder,
                        see);
        return help;
    }

    private MenuItem example() {
        MenuItem item = new MenuItem(texts.get(WelcomeText.OPEN_EXAMPLE), new FontIcon(Feather.PLAY));
        item.setOnAction(_ -> actions.made().example().run());
        return item;
    }

    /** A page of help, which the program shows beside this window. */
    private MenuItem page(HelpText name, HelpPage page, Feather picture) {
        MenuItem item = new MenuItem(texts.get(name), new FontIcon(picture));
        item.setOnAction(_ -> fireEvent(new HelpEvent(page)));
        return item;
    }

    private static CustomMenuItem words(String... lines) {
        HelpWords all = new HelpWords();
        for (String line : lines) {
            all.getChildren().add(Parts.label(line));
        }
        return new CustomMenuItem(all, false);
    }

    private static void named(Control control, String name) {
        control.setAccessibleText(name);
        Tip.of(control).say(name);
    }

    /** Words in a menu; a menu asks how high they are without saying how wide, so they assume the width they want. */
    private static final class HelpWords extends VBox {
        HelpWords() {
            getStyleClass().add("help-words");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        }
    }
}
