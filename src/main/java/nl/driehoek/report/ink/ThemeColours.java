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

/** The colours of a theme, read from where all colours stand. */
public final class ThemeColours {
    private static final String FOLDER = "/nl/driehoek/ui/theme/";
    private static final Pattern ROLE = Pattern.compile("-role-([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6});");

    private final Map<String, String> roles;

    private ThemeColours(String file) {
        roles = ROLE.matcher(sheet(FOLDER + file))
                .results()
                .collect(Collectors.toUnmodifiableMap(role -> role.group(1), (MatchResult role) -> role.group(2)));
    }

    /** Those of the light theme, which are those of ink on paper. */
    public static ThemeColours light() {
        return new ThemeColours("tokens-light.css");
    }

    /** Those of the dark theme. */
    public static ThemeColours dark() {
        return new ThemeColours("tokens-dark.css");
    }

    /** The colour of a role, such as {@code line-strong}, as {@code #} and six digits; null for a role there is not. */
    public String of(String role) {
        return roles.get(role);
    }

    /** The colour of ink. */
    String pen(InkColour colour) {
        return colour == InkColour.INK ? of("ink") : of("pen-" + word(colour));
    }

    /** The background of a sticky note of this colour. */
    String sticky(InkColour colour) {
        return of("sticky-" + word(colour));
    }

    private static String word(InkColour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    private static String sheet(String file) {
        try (InputStream sheet = ThemeColours.class.getResourceAsStream(file)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
