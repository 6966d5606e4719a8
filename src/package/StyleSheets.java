import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/** Writes the style sheets of the program's windows in the toolkit's own form into a folder: {@code java StyleSheets.java FOLDER}. */
final class StyleSheets {
    private static final String OURS = "nl/driehoek/ui/theme/base.css";
    private static final List<String> THEMES =
            List.of("atlantafx/base/theme/primer-light.css", "atlantafx/base/theme/primer-dark.css");

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JarURLConnection archive = (JarURLConnection) resource(OURS).openConnection();
        List<String> ours = archive.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith("nl/driehoek/ui/") && name.endsWith(".css"))
                .toList();
        for (String sheet : Stream.concat(ours.stream(), THEMES.stream()).toList()) {
            convert(sheet, folder);
        }
    }

    private static void convert(String sheet, Path folder) throws IOException {
        Path words = folder.resolve(sheet);
        Files.createDirectories(words.getParent());
        try (InputStream in = resource(sheet).openStream()) {
            Files.copy(in, words, StandardCopyOption.REPLACE_EXISTING);
        }
        Stylesheet.convertToBinary(
                words.toFile(), folder.resolve(sheet.replaceAll("css$", "bss")).toFile());
        Files.delete(words);
    }

    private static URL resource(String name) {
        return StyleSheets.class.getClassLoader().getResource(name);
    }
}
