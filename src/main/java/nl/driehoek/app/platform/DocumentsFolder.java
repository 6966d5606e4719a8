package nl.driehoek.app.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the folder that people keep documents in. */
public final class DocumentsFolder {
    private static final Pattern SETTING = Pattern.compile("^\\s*XDG_DOCUMENTS_DIR=\"(.+)\"\\s*$", Pattern.MULTILINE);

    private DocumentsFolder() {}

    /**
     * The folder as the desktop has it, else one of the usual name, else the home folder.
     *
     * @param home the person's home folder
     * @param config where the desktop keeps its settings; on most systems {@code .config} in the home folder
     */
    public static Path of(Path home, Path config) {
        Stream<Optional<Path>> places = Stream.of(chosen(home, config), Optional.of(home.resolve("Documents")));
        return places.flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    private static Optional<Path> chosen(Path home, Path config) {
        try {
            String settings = Files.readString(config.resolve("user-dirs.dirs"), StandardCharsets.UTF_8);
            Matcher setting = SETTING.matcher(settings);
            return setting.find()
                    ? Optional.of(home.resolve(setting.group(1).replaceFirst("^\\$HOME/?", "")))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a desktop without such a file
        }
    }
}
