package nl.driehoek.app.platform;

import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.i18n.AppText;

/** Tells a machine that cannot show a window from one that can, in a sentence that helps. */
public final class DisplayCheck {
    private DisplayCheck() {}

    /** What is missing, as far as it can be known before the toolkit starts. */
    public static Optional<AppText> before(Machine machine) {
        boolean needed = machine.family() == Machine.Family.LINUX && !headless(machine);
        boolean there = Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> machine.variable(name).isPresent());
        return needed && !there ? Optional.of(AppText.NO_DISPLAY) : Optional.empty();
    }

    /** What was missing, if that is why starting the toolkit failed; the toolkit says it by message only. */
    public static Optional<AppText> after(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .flatMap(message -> known(message).stream())
                .findFirst();
    }

    private static Optional<AppText> known(String message) {
        if (message.contains("Unable to open DISPLAY")) {
            return Optional.of(AppText.DISPLAY_SILENT);
        }
        if (message.contains("glass GTK library")) {
            return Optional.of(AppText.NO_GTK);
        }
        boolean noPipeline = message.contains("no suitable pipeline found") || message.contains("No toolkit found");
        return noPipeline ? Optional.of(AppText.NO_GRAPHICS) : Optional.empty();
    }

    private static boolean headless(Machine machine) {
        return machine.property("glass.platform").filter("Headless"::equals).isPresent();
    }
}
