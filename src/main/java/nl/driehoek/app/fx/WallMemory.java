package nl.driehoek.app.fx;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.ui.projector.FxScreens;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.Choices;
import nl.driehoek.ui.projector.screens.ScreenLayout;

/** The screens of this machine, and which were chosen for the wall in this run and earlier ones. Lives on the FX thread. */
final class WallMemory {
    private static final String PREFIX = "wall at ";

    private final Services services;
    private final FxScreens screens = new FxScreens();
    private Choices choices;

    WallMemory(Services services, Choices choices) {
        this.services = services;
        this.choices = choices;
    }

    /** Finds the choices among all settings; what cannot be understood counts as not chosen. */
    static Choices among(Map<String, String> settings) {
        return new Choices(settings.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(PREFIX))
                .flatMap(setting -> Area.parse(setting.getValue())
                        .map(area -> Map.entry(setting.getKey().substring(PREFIX.length()), area))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The screens that there are. */
    ScreenLayout screens() {
        return screens;
    }

    Choices choices() {
        return choices;
    }

    /** Keeps what is new among these. */
    void keep(Choices now) {
        now.places().entrySet().stream()
                .filter(place -> !Optional.of(place.getValue())
                        .equals(Optional.ofNullable(choices.places().get(place.getKey()))))
                .forEach(place ->
                        services.keep(PREFIX + place.getKey(), place.getValue().toString()));
        choices = now;
    }
}
