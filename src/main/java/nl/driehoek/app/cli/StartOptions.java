package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.i18n.Language;

/**
 * What the window is opened with.
 *
 * @param data the folder for all that the program writes
 * @param decks folders in which to look for decks, in that order
 * @param language asked for on the command line; empty where that is left to the settings and the machine
 */
public record StartOptions(DataFolder data, List<Path> decks, Optional<Language> language) {
    public StartOptions {
        Objects.requireNonNull(data);
        decks = List.copyOf(decks);
        Objects.requireNonNull(language);
    }
}
