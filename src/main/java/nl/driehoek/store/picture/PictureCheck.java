package nl.driehoek.store.picture;

import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem.What;

/** Judges a picture by its bytes, without decoding it. Nothing in it is executed or fetched. Any thread may use it. */
public final class PictureCheck {
    /** The largest width and height in pixels, and the most pixels, of a picture of pixels. */
    private static final int LONGEST = 10_000;

    private static final long MOST_PIXELS = 40_000_000;

    private PictureCheck() {}

    /** What is wrong with a picture: the problem, and in words of the file what it is about. */
    public record Flaw(What what, String detail) {}

    /**
     * Judges a picture of the kind that its name ends on.
     *
     * @param name of its file; one that ends on something else than png, jpg, jpeg or svg is no picture
     * @return empty where it may be shown
     */
    public static Optional<Flaw> flaw(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> ofPixels(PixelSize.ofPng(bytes));
            case "jpg", "jpeg" -> ofPixels(PixelSize.ofJpeg(bytes));
            case "svg" -> SvgCheck.flaw(bytes);
            default -> Optional.of(new Flaw(What.PICTURE_UNREADABLE, ""));
        };
    }

    private static Optional<Flaw> ofPixels(Optional<PixelSize> size) {
        if (size.isEmpty()) {
            return Optional.of(new Flaw(What.PICTURE_UNREADABLE, ""));
        }
        long width = size.get().width();
        long height = size.get().height();
        boolean fits = width <= LONGEST && height <= LONGEST && width * height <= MOST_PIXELS;
        return fits ? Optional.empty() : Optional.of(new Flaw(What.PICTURE_TOO_LARGE, width + " × " + height));
    }
}
