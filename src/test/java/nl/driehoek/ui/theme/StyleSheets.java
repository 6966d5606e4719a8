package nl.driehoek.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's style sheets as text. */
final class StyleSheets {
    private static final Path FOLDER = Path.of(
            System.getProperty("driehoek.basedir", "."), "src", "main", "resources", "nl", "driehoek", "ui", "theme");
    private static final Pattern TOKEN = Pattern.compile("(-[\\w-]+):\\s*([^;]+);");

    private StyleSheets() {}

    /** What each token of a theme stands for. */
    static Map<String, String> tokens(ColourScheme theme) {
        return tokens(theme.name().toLowerCase(Locale.ROOT));
    }

    /** What each token of a set of colours stands for. */
    static Map<String, String> tokens(String name) {
        Map<String, String> tokens = new LinkedHashMap<>();
        var found = TOKEN.matcher(read("tokens-" + name + ".css"));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2).strip());
        }
        return tokens;
    }

    /** All style sheets that give structure. */
    static String structure() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css") && !name.startsWith("tokens-"))
                    .sorted()
                    .map(StyleSheets::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles that stand as a value of these properties anywhere. */
    static Set<String> rolesIn(String properties) {
        Set<String> roles = new TreeSet<>();
        var found = Pattern.compile("[{;]\\s*(" + properties + "):([^;]+);").matcher(withoutComments());
        while (found.find()) {
            var role = Pattern.compile("-role-[\\w-]+").matcher(found.group(2));
            while (role.find()) {
                roles.add(role.group());
            }
        }
        return roles;
    }

    static String withoutComments() {
        return structure().replaceAll("(?s)/\\*.*?\\*/", "").replace("\n", " ").replace("; ", ";; ");
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
