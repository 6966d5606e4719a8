package nl.driehoek.report.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.ink.InkColour;

/** The colours of the light theme, which are those of ink on paper, read from where all colours stand. */
final class LightColours {
    private static final String FILE = "/nl/driehoek/ui/theme/tokens-light.css";
    private static final Pattern ROLE = Pattern.compile("-role-([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6});");

    private final Map<String, String> roles;

    LightColours() {
        roles = ROLE.matcher(sheet())
                .results()
                .collect(Collectors.toUnmodifiableMap(role -> role.group(1), (MatchResult role) -> role.group(2)));
    }

    /** The colour of ink. */
    String pen(InkColour colour) {
        return colour == InkColour.INK ? of("ink") : of("pen-" + word(colour));
    }

    /** The background of a sticky note of this colour. */
    String sticky(InkColour colour) {
        return of("sticky-" + word(colour));
    }

    /** The colour of a role, such as {@code line-strong}, as {@code #} and six digits. */
    String of(String role) {
        return roles.get(role);
    }

    private static String word(InkColour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    private static String sheet() {
        try (InputStream file = LightColours.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
