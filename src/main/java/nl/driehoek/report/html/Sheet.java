package nl.driehoek.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.report.ink.ThemeColours;

/**
 * A style sheet, whole: it names no other file. Its colours are those of the program's themes.
 *
 * @param css without anything that could end the element it stands in
 * @param paged whether it is for pages alone, each of which says at its foot what it belongs to
 */
public record Sheet(String css, boolean paged) {
    private static final Pattern COLOUR = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    /** For a browser: light or dark as the reader's machine is, and on A4 when it is printed. */
    public static Sheet forScreen() {
        String css = file("report.css") + file("screen.css");
        String light = variables(ThemeColours.light(), css);
        String dark = variables(ThemeColours.dark(), css);
        String sheet = String.join(
                "\n",
                light,
                "@media (prefers-color-scheme: dark) { " + dark + " }",
                css + "@media print {",
                light,
                file("paper.css") + "}\n");
        String darkened = "@media (prefers-color-scheme: dark) { " + dark + " }";
        String printed = "@media print {\n" + light + "\n" + file("paper.css") + "}\n";
        return new Sheet(String.join("\n", light, darkened, css, printed), false);
    }

    /** For pages alone. */
    public static Sheet forPaper() {
        return new Sheet(coloured(file("report.css") + file("paper.css") + file("pages.css")), true);
    }

    /** A style sheet that names roles of colours, such as {@code var(--ink)}, with the light colours in their places. */
    public static String coloured(String css) {
        ThemeColours light = ThemeColours.light();
        return COLOUR.matcher(css).replaceAll(name -> light.of(name.group(1)));
    }

    /** The colours that a style sheet asks for. */
    private static String variables(ThemeColours theme, String css) {
        return COLOUR.matcher(css)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .map(role -> "--" + role + ": " + theme.of(role) + ";")
                .collect(Collectors.joining(" ", ":root { ", " }"));
    }

    private static String file(String name) {
        try (InputStream file = Sheet.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
