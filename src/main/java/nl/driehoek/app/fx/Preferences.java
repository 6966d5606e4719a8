package nl.driehoek.app.fx;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import nl.driehoek.app.platform.DocumentsFolder;
import nl.driehoek.i18n.Language;
import nl.driehoek.ui.presenter.DeskLayout;
import nl.driehoek.ui.projector.screens.Choices;
import nl.driehoek.ui.settings.Settings;

/**
 * What somebody chose in an earlier run; what cannot be understood counts as not chosen.
 *
 * @param language of the program's texts
 * @param place of the desk's window on the screen
 * @param walls which screen was the room's, by the set of screens
 * @param layout how the desk's parts share its window
 * @param settings all that is chosen on the settings' sheet
 */
record Preferences(
        Optional<Language> language, Optional<WindowPlace> place, Choices walls, DeskLayout layout, Settings settings) {
    static final String LANGUAGE = "language";
    static final String PLACE = "window";
    static final String LAYOUT = "desk-layout";

    /** The settings as they are kept: words by name. To be used on the FX thread. */
    static Preferences of(Map<String, String> settings) {
        return new Preferences(
                Optional.ofNullable(settings.get(LANGUAGE)).flatMap(Language::ofCode),
                Optional.ofNullable(settings.get(PLACE)).flatMap(WindowPlace::parse),
                WallMemory.among(settings),
                Optional.ofNullable(settings.get(LAYOUT)).map(DeskLayout::parse).orElse(DeskLayout.STANDARD),
                settings(settings));
    }

    private static Settings settings(Map<String, String> kept) {
        Settings settings = new Settings(kept, Platform.getPreferences().isReducedMotion());
        if (!kept.containsKey(Settings.DOCUMENTS)) {
            settings.documentsProperty().set(documents());
        }
        if (!kept.containsKey(Settings.OPENED)) {
            settings.openedProperty().set(settings.documentsProperty().get());
        }
        return settings;
    }

    /** The folder that people keep documents in. */
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        String config = System.getenv("XDG_CONFIG_HOME");
        return DocumentsFolder.of(home, config == null ? home.resolve(".config") : Path.of(config));
    }
}
