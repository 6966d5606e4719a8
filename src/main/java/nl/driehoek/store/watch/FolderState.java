package nl.driehoek.store.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.driehoek.store.Folders;
import nl.driehoek.store.deckpack.Deckpack;

/**
 * What files stand in a folder, pictures beside them too, and when they were written; two of the same folder are equal if nothing changed between.
 *
 * @param files by their names; none where the folder is not there or cannot be read
 */
record FolderState(Map<String, Mark> files) {
    FolderState {
        files = Map.copyOf(files);
    }

    /** By what a file that was changed is known. */
    record Mark(long size, FileTime written) {}

    static FolderState of(Path folder) {
        Map<String, Mark> files = new HashMap<>();
        list(folder).forEach(file -> files.put(name(file), mark(file)));
        list(folder.resolve(Deckpack.PICTURES)).forEach(file -> files.put(Deckpack.PICTURES + name(file), mark(file)));
        return new FolderState(files);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Mark mark(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Mark(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException _) {
            return new Mark(-1, FileTime.fromMillis(0));
        }
    }

    private static List<Path> list(Path folder) {
        try {
            return Files.isDirectory(folder) ? Folders.list(folder) : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }
}
