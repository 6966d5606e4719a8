package nl.driehoek.ui.presenter;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import nl.driehoek.control.Lifetime;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * What the presenter's window follows of all that the facilitator can choose.
 *
 * @param keys which key does what
 * @param bigButtons whether buttons are made for fingers
 * @param leftHanded whether what a hand reaches for stands at the left of the card
 * @param desk the looks of what the facilitator sees
 * @param wall the looks of what the room sees
 */
public record PresenterSettings(
        ObservableValue<KeyMap> keys,
        ObservableValue<Boolean> bigButtons,
        ObservableValue<Boolean> leftHanded,
        ThemeManager desk,
        ThemeManager wall) {
    public PresenterSettings {
        Objects.requireNonNull(keys);
        Objects.requireNonNull(bigButtons);
        Objects.requireNonNull(leftHanded);
        Objects.requireNonNull(desk);
        Objects.requireNonNull(wall);
    }

    /** These settings, followed until the lifetime is closed. */
    public static PresenterSettings of(Settings settings, Lifetime lifetime) {
        return new PresenterSettings(
                lifetime.follow(settings.keysProperty()),
                lifetime.follow(settings.bigButtonsProperty()),
                lifetime.follow(settings.leftHandedProperty()),
                settings.desk(),
                settings.wall());
    }
}
