package nl.driehoek.ui.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.Property;

/**
 * A choice that is kept under a name.
 *
 * @param name among the settings
 * @param property what is chosen now
 * @param words how it is written down
 */
record Kept<T>(String name, Property<T> property, SettingFormat<T> words) {

    /** Takes the choice from what was kept; without one, or where it cannot be understood, things stay as they are. */
    void read(Map<String, String> kept) {
        Optional.ofNullable(kept.get(name)).flatMap(words.parse()).ifPresent(property::setValue);
    }

    /** Tells every later choice, by name and as it is written down. */
    void watch(BiConsumer<String, String> keep) {
        property.subscribe((old, now) -> keep.accept(name, words.format().apply(now)));
    }
}
