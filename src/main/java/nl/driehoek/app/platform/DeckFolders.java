package nl.driehoek.app.platform;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where decks are looked for. */
public final class DeckFolders {
    private DeckFolders() {}

    /**
     * The folders in the order in which they are read: those that come with the program, those in the data folder, and
     * those that the user named. Of the first two only what is there; the user is to hear of a wrong name.
     */
    public static List<Path> of(Machine machine, DataFolder data, List<Path> named) {
        Optional<Path> own = machine.property("driehoek.decks").map(Path::of).or(DeckFolders::besideProgram);
        List<Path> folders = new ArrayList<>(Stream.concat(own.stream(), Stream.of(data.decks()))
                .filter(Files::isDirectory)
                .toList());
        folders.addAll(named);
        return folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    private static Optional<Path> besideProgram() {
        CodeSource program = DeckFolders.class.getProtectionDomain().getCodeSource();
        try {
            return program == null
                    ? Optional.empty()
                    : Optional.of(Path.of(program.getLocation().toURI()).resolveSibling("decks"));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
