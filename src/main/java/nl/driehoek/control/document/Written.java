package nl.driehoek.control.document;

import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.store.SaveException;

/**
 * What was written.
 *
 * @param file the document
 * @param folder where the pictures are, if any were asked for
 * @param trouble why there are none all the same
 */
public record Written(Path file, Optional<Path> folder, Optional<SaveException> trouble) {}
