package nl.driehoek.ui.projector.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which screen somebody once chose for the wall, for each set of screens that the program asked about.
 *
 * @param places the chosen screen's place by the key of the set
 */
public record Choices(Map<String, Area> places) {
    /** Nothing was ever chosen. */
    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        places = Map.copyOf(places);
    }

    /** The screen that was chosen among these. */
    public Optional<Area> among(Screens screens) {
        return Optional.ofNullable(places.get(screens.key())).filter(screens::has);
    }

    /** These, and for this set of screens that one. */
    public Choices with(Screens screens, Area chosen) {
        Map<String, Area> more = new HashMap<>(places);
        more.put(screens.key(), chosen);
        return new Choices(more);
    }
}
