package nl.driehoek.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command without a window has the password from: a file, or the environment. Never from its arguments, which every
 * other user of the machine can see.
 */
public final class PasswordSource {
    private static final String VARIABLE = "DRIEHOEK_PASSWORD";

    private PasswordSource() {}

    /**
     * The password; empty where none was given.
     *
     * @param file holds it on its first line
     * @throws IOException if the file cannot be read
     */
    public static Optional<String> read(Machine machine, Optional<Path> file) throws IOException {
        return file.isPresent() ? Files.readString(file.get()).lines().findFirst() : machine.variable(VARIABLE);
    }
}
