package nl.driehoek.app.help;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.driehoek.ui.help.About.Parts;

/**
 * What is in the program that others made. The build writes the libraries with their licences into it when it is packed;
 * started from classes, it names the libraries that it runs with.
 */
final class PartsList {
    private static final String LIBRARIES = "licences.txt";
    private static final String BUNDLED = "bundled.txt";
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.+]*)(?:-[a-z]\\w*)?\\.jar");

    private PartsList() {}

    /**
     * All of them.
     *
     * @param classPath that the program was started with
     */
    static Parts of(String classPath) throws IOException {
        Optional<List<String>> packed = lines(LIBRARIES);
        Stream<String> libraries =
                packed.map(lines -> lines.stream().map(PartsList::line)).orElseGet(() -> jars(classPath));
        Stream<String> others = lines(BUNDLED).orElse(List.of()).stream().map(PartsList::line);
        return new Parts(Stream.concat(libraries.distinct().sorted(), others).toList(), packed.isPresent());
    }

    /** A name, a version where it has one, and a licence. */
    static String line(String tabbed) {
        return tabbed.replace("\t-\t", "\t").strip().replace("\t", " · ");
    }

    /** Libraries that a class path names, each once. */
    static Stream<String> jars(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(path -> new File(path).getName())
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> jar.group(1) + " · " + jar.group(2))
                .distinct();
    }

    private static Optional<List<String>> lines(String resource) throws IOException {
        try (InputStream file = PartsList.class.getResourceAsStream(resource)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList());
        }
    }
}
