package nl.driehoek.app.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.driehoek.store.Folders;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.backup.BackupPlace;

/**
 * The folder that everything goes into which the program writes on its own.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
    /** What the program writes there on its own. */
    private static final Pattern OWN =
            Pattern.compile("driehoek\\.(db|lock).*|\\.driehoek-.*|logs|fonts|native|backup|locked-.*");

    /** Takes a folder that a user named, seen from where the program was started. */
    public DataFolder {
        Objects.requireNonNull(path);
        path = path.toAbsolutePath().normalize();
    }

    /** The place that the platform has for it. */
    public static DataFolder of(Machine machine) {
        Path home = Path.of(machine.property("user.home").orElse("."));
        Path parent = switch (machine.family()) {
            case WINDOWS -> absolute(machine, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            case MAC -> home.resolve("Library/Application Support");
            case LINUX -> absolute(machine, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        };
        boolean lowerCase = machine.family() == Machine.Family.LINUX;
        return new DataFolder(parent.resolve(lowerCase ? "driehoek" : "Driehoek"));
    }

    /**
     * Makes the folder where it is not there yet; where the platform can, it is for its owner alone, and so is all that the
     * program wrote there before. What others put there stays as it is.
     *
     * @throws IOException if it cannot be made or cannot be written in; {@link FileTrouble} knows the words
     */
    public void make() throws IOException {
        OwnerOnly.makeFolder(path);
        for (Path file : Folders.list(path)) {
            if (OWN.matcher(file.getFileName().toString()).matches()) {
                OwnerOnly.all(file);
            }
        }
        OwnerOnly.all(BackupPlace.beside(path));
        OwnerOnly.makeFolder(decks());
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
    }

    /** The database with the sessions there. */
    public Path journal() {
        return path.resolve("driehoek.db");
    }

    /** The log that the program writes there. */
    public Path log() {
        return path.resolve("logs").resolve("driehoek.log");
    }

    /** The folder there for typefaces. */
    public Path fonts() {
        return path.resolve("fonts");
    }

    /** The folder there for libraries of the machine's own code. */
    public Path natives() {
        return path.resolve("native");
    }

    /** The folder there for decks of the user’s own. */
    public Path decks() {
        return path.resolve("decks");
    }

    /** The base directory specification says that a relative path counts as none. */
    private static Optional<Path> absolute(Machine machine, String variable) {
        return machine.variable(variable).map(Path::of).filter(Path::isAbsolute);
    }
}
