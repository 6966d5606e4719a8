package nl.driehoek.ui.settings.sheet;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.WrappingTabs;
import nl.driehoek.ui.topic.HelpTopics;

/** All that can be chosen, in three pages; a choice counts at once. To be made anew each time that it is opened. */
public final class SettingsPane extends TabPane {

    /** Shows these settings and changes them. */
    public SettingsPane(Settings settings, Texts texts) {
        HelpTopics.about(this, HelpTopic.SETTINGS);
        getStyleClass().add(SheetStyles.SETTINGS);
        getStylesheets().add(SheetStyles.SHEET_FILE);
        WrappingTabs.let(this);
        getTabs()
                .addAll(
                        new Tab(texts.get(SettingsText.WALL), scrolling(new WallPage(settings, texts))),
                        new Tab(texts.get(SettingsText.DESK), scrolling(new DeskPage(settings, texts))),
                        new Tab(texts.get(SettingsText.KEYS), new KeysPage(settings.keysProperty(), texts)));
        if (settings.aloneProperty().get()) {
            getSelectionModel().select(1); // nobody else is looking at a screen
        }
    }

    /** With one more page at the end. */
    public SettingsPane with(String title, Node page) {
        page.getStyleClass().add(SheetStyles.PAGE);
        getTabs().add(new Tab(title, scrolling(page)));
        return this;
    }

    private static ScrollPane scrolling(Node page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
