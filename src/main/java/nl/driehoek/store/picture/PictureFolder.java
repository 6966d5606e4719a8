package nl.driehoek.store.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.store.picture.PictureCheck.Flaw;
import nl.driehoek.store.picture.PictureCheck.Sound;

/** The pictures in a folder on a disk, each read and judged once. Any thread may use it. */
public final class PictureFolder implements PictureShelf {
    private static final int MEGABYTE = 1_000_000;
    private static final int LARGEST = 20 * MEGABYTE;

    private final Path folder;
    private final Map<String, Found> read = new ConcurrentHashMap<>();

    /** The pictures in this folder, which need not be there. */
    public PictureFolder(Path folder) {
        this.folder = Objects.requireNonNull(folder);
    }

    @Override
    public Found find(String deck, String file) {
        return read.computeIfAbsent(file, this::read);
    }

    private Found read(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return new Unfit(What.CARD_PICTURE_MISSING, "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? new Unfit(What.CARD_PICTURE_TOO_LARGE, Files.size(path) / MEGABYTE + " MB")
                    : judged(file, bytes);
        } catch (IOException _) {
            return new Unfit(What.CARD_PICTURE_UNREADABLE, "");
        }
    }

    private static Found judged(String file, byte[] bytes) {
        return switch (PictureCheck.judge(file, bytes)) {
            case Sound(var picture) -> new Fit(picture);
            case Flaw(What what, String detail) -> new Unfit(onCard(what), detail);
        };
    }

    /** What is wrong with a file is a warning about the card that shows it. */
    private static What onCard(What what) {
        return switch (what) {
            case PICTURE_TOO_LARGE -> What.CARD_PICTURE_TOO_LARGE;
            case PICTURE_UNSAFE -> What.CARD_PICTURE_UNSAFE;
            default -> What.CARD_PICTURE_UNREADABLE;
        };
    }
}
