package nl.driehoek.store.deckdraft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.picture.PictureCheck;
import nl.driehoek.store.picture.PictureCheck.Flaw;
import nl.driehoek.store.picture.PictureFolder;
import nl.driehoek.store.picture.PictureShelf;

/** The pictures that somebody chose for decks in the making, until these are saved. Calls wait for the disk; any thread may call. */
public final class DraftPictures implements PictureShelf {
    private static final int MEGABYTE = 1_000_000;
    private static final int LARGEST = 20 * MEGABYTE;
    private static final String NAMELESS = "picture";

    private final Path folder;
    private volatile PictureFolder pictures;

    /** What came of choosing a picture. */
    public sealed interface Taken {}

    /** It is kept under this name. */
    public record Kept(String name) implements Taken {}

    /** It is not fit to be shown; nothing was kept. */
    public record Refused(DeckProblem why) implements Taken {}

    /** In this folder, which need not be there yet. */
    public DraftPictures(Path folder) {
        this.folder = Objects.requireNonNull(folder);
        this.pictures = new PictureFolder(folder);
    }

    @Override
    public Found find(String deck, String file) {
        return pictures.find(deck, file);
    }

    /**
     * Judges a picture, and keeps a copy under a name that no other picture has here.
     *
     * @throws SaveException if it is fit and could not be kept
     */
    public Taken take(Path file) throws SaveException {
        String name = name(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return refused(file, What.TOO_BIG, Files.size(file) / MEGABYTE + "", LARGEST / MEGABYTE + "");
            }
            return PictureCheck.judge(name, bytes) instanceof Flaw(What what, String detail)
                    ? refused(file, what, String.valueOf(file.getFileName()), detail)
                    : new Kept(keep(name, bytes));
        } catch (NoSuchFileException _) {
            return refused(file, What.MISSING_FILE);
        } catch (IOException _) {
            return refused(file, What.UNREADABLE);
        }
    }

    private static Refused refused(Path file, What what, String... values) {
        return new Refused(new DeckProblem(Place.whole(file.toString()), what, values));
    }

    private String keep(String name, byte[] bytes) throws IOException, SaveException {
        Folders.makeOwn(folder);
        String free = free(name, bytes);
        if (!Files.exists(folder.resolve(free))) {
            AtomicFile.ownerOnly().write(folder.resolve(free), bytes);
        }
        pictures = new PictureFolder(folder); // which may have looked for that name in vain
        return free;
    }

    /** The same picture keeps its name. */
    private String free(String name, byte[] bytes) throws IOException {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int n = 2; Files.exists(folder.resolve(free)); n++) {
            if (Arrays.equals(Files.readAllBytes(folder.resolve(free)), bytes)) {
                return free;
            }
            free = name.substring(0, dot) + '-' + n + name.substring(dot);
        }
        return free;
    }

    /** Plain letters, digits and hyphens, with the ending that the file has. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String stem = Normalizer.normalize(dot < 0 ? name : name.substring(0, dot), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = stem.substring(0, Math.min(stem.length(), 60));
        return (cut.isEmpty() ? NAMELESS : cut) + (dot < 0 ? "" : name.substring(dot));
    }
}
