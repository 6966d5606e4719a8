package nl.driehoek.control.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.driehoek.report.ink.InkSvg;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of pictures beside a document. Pictures of the same session are written anew; whatever else has one of
 * their names stays, and a folder with another number is taken.
 */
final class PictureFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PictureFolder.class);
    private static final int BEGINNING = 1000;

    private final Path path;
    private final List<Path> made = new ArrayList<>();

    private PictureFolder(Path path) {
        this.path = path;
    }

    /**
     * A folder, which need not be there yet, in which none of these files would take the place of somebody else's.
     *
     * @param wanted the path that it should have
     * @param owner whose pictures may be written anew
     */
    static PictureFolder at(Path wanted, String owner, Collection<String> files) {
        Path free = wanted;
        for (int n = 2; !isFree(free, owner, files); n++) {
            free = wanted.resolveSibling(wanted.getFileName() + " " + n);
        }
        return new PictureFolder(free);
    }

    private static boolean isFree(Path folder, String owner, Collection<String> files) {
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        return !there
                || Files.isDirectory(folder) && files.stream().allMatch(file -> isFree(folder.resolve(file), owner));
    }

    private static boolean isFree(Path file, String owner) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(file) && InkSvg.isFor(owner, beginning(file));
    }

    private static String beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.debug("Not ours to write anew: it cannot be read", e);
            return "";
        }
    }

    Path path() {
        return path;
    }

    /** Writes a picture, and before the first one the folder where it is not there. */
    void write(String file, String svg) throws SaveException {
        if (Folders.make(path)) {
            made.add(path);
        }
        Path target = path.resolve(file);
        boolean fresh = Files.notExists(target);
        new AtomicFile().write(target, svg);
        if (fresh) {
            made.add(target);
        }
    }

    /** Removes what was not there before; for when not all of it could be written. */
    void takeBack() {
        for (Path each : made.reversed()) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                LOG.warn("A picture or its folder is left over", e);
            }
        }
        made.clear();
    }
}
