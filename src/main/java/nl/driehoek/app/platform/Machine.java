package nl.driehoek.app.platform;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the program may know of the machine it runs on.
 *
 * @param environment variables as the system gave them
 * @param properties of the Java machine
 * @param locale how the machine is set
 * @param zone where its clock is
 */
public record Machine(Map<String, String> environment, Map<String, String> properties, Locale locale, ZoneId zone) {
    public Machine {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    /** This machine, as it is now. */
    public static Machine here() {
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
        return new Machine(System.getenv(), properties, Locale.getDefault(), ZoneId.systemDefault());
    }

    /** An environment variable; one that is blank counts as unset. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A property of the Java machine; one that is blank counts as unset. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    /** The kind of operating system; all that is neither Windows nor macOS goes by the rules of Linux. */
    public Family family() {
        String name = property("os.name").orElse("").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Family.WINDOWS;
        }
        return name.startsWith("mac") ? Family.MAC : Family.LINUX;
    }

    /** Operating systems that differ in where things go. */
    public enum Family {
        LINUX,
        WINDOWS,
        MAC
    }
}
