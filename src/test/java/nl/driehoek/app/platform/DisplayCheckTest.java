package nl.driehoek.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.i18n.AppText;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {
    private static final Map<String, String> LINUX = Map.of("os.name", "Linux");

    @Test
    void linuxNeedsOneOfTheTwoVariables() {
        assertThat(DisplayCheck.before(machine(Map.of(), LINUX))).contains(AppText.NO_DISPLAY);
        assertThat(DisplayCheck.before(machine(Map.of("DISPLAY", ""), LINUX))).contains(AppText.NO_DISPLAY);
        assertThat(DisplayCheck.before(machine(Map.of("DISPLAY", ":0"), LINUX))).isEmpty();
        assertThat(DisplayCheck.before(machine(Map.of("WAYLAND_DISPLAY", "wayland-0"), LINUX)))
                .isEmpty();
    }

    @Test
    void theHeadlessPlatformAndOtherSystemsNeedNone() {
        Map<String, String> headless = Map.of("os.name", "Linux", "glass.platform", "Headless");
        assertThat(DisplayCheck.before(machine(Map.of(), headless))).isEmpty();
        assertThat(DisplayCheck.before(machine(Map.of(), Map.of("os.name", "Windows 11"))))
                .isEmpty();
        assertThat(DisplayCheck.before(machine(Map.of(), Map.of("os.name", "Mac OS X"))))
                .isEmpty();
    }

    @Test
    void theToolkitsFailuresAreKnownHoweverDeepTheyLie() {
        assertThat(DisplayCheck.after(new UnsupportedOperationException("Unable to open DISPLAY")))
                .contains(AppText.DISPLAY_SILENT);
        assertThat(DisplayCheck.after(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .contains(AppText.NO_GTK);
        assertThat(DisplayCheck.after(new RuntimeException(
                        new RuntimeException("Error initializing QuantumRenderer: no suitable pipeline found"))))
                .contains(AppText.NO_GRAPHICS);
        assertThat(DisplayCheck.after(new RuntimeException(new NullPointerException())))
                .isEmpty();
    }

    private static Machine machine(Map<String, String> environment, Map<String, String> properties) {
        return new Machine(environment, properties, Locale.ROOT, ZoneOffset.UTC);
    }
}
