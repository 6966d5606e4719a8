package nl.driehoek.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.i18n.Language;

/**
 * What the window is opened with.
 *
 * @param data the folder for all that the program writes
 * @param decks folders in which to look for decks, in that order
 * @param files to open once the library is there
 * @param language asked for on the command line; empty where that is left to the settings and the machine
 */
public record StartOptions(DataFolder data, List<Path> decks, List<Path> files, Optional<Language> language) {
    public StartOptions {
        Objects.requireNonNull(data);
        decks = List.copyOf(decks);
        files = List.copyOf(files);
        Objects.requireNonNull(language);
    }

    /** Without a file to open. */
    public StartOptions(DataFolder data, List<Path> decks, Optional<Language> language) {
        this(data, decks, List.of(), language);
    }

    /** The folders in which decks are now, that for decks of the user's own with them: it may come and go. */
    public List<Path> deckFolders() {
        Stream<Path> own = Stream.of(data.decks()).filter(Files::isDirectory);
        return Stream.concat(decks.stream(), own).distinct().toList();
    }
}
