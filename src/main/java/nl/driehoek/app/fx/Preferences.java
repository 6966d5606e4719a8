package nl.driehoek.app.fx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.i18n.Language;
import nl.driehoek.ui.presenter.DeskLayout;
import nl.driehoek.ui.projector.screens.Choices;
import nl.driehoek.ui.theme.Theme;

/**
 * What somebody chose in an earlier run; what cannot be understood counts as not chosen.
 *
 * @param language of the program's texts
 * @param theme of the windows
 * @param place of the desk's window on the screen
 * @param walls which screen was the room's, by the set of screens
 * @param layout how the desk's parts share its window
 */
record Preferences(
        Optional<Language> language, Theme theme, Optional<WindowPlace> place, Choices walls, DeskLayout layout) {
    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final String PLACE = "window";
    static final String LAYOUT = "desk-layout";

    /** The settings as they are kept: words by name. */
    static Preferences of(Map<String, String> settings) {
        return new Preferences(
                Optional.ofNullable(settings.get(LANGUAGE)).flatMap(Language::ofCode),
                Stream.of(Theme.values())
                        .filter(theme -> word(theme).equals(settings.get(THEME)))
                        .findFirst()
                        .orElse(Theme.LIGHT),
                Optional.ofNullable(settings.get(PLACE)).flatMap(WindowPlace::parse),
                WallMemory.among(settings),
                Optional.ofNullable(settings.get(LAYOUT)).map(DeskLayout::parse).orElse(DeskLayout.STANDARD));
    }

    /** How a theme is written down. */
    static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
