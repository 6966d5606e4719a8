package nl.driehoek.store.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.deck.picture.PictureFile.Kind;
import nl.driehoek.deck.picture.PictureFile.Size;

/** Judges a picture by its bytes, without decoding it. Nothing in it is executed or fetched. Any thread may use it. */
public final class PictureCheck {
    /** The largest width and height in pixels, and the most pixels, of a picture of pixels. */
    private static final int LONGEST = 10_000;

    private static final long MOST_PIXELS = 40_000_000;
    private static final Pattern NAME =
            Pattern.compile("[^./\\\\:][^/\\\\:\\p{Cntrl}]{0,120}\\.(png|jpe?g|svg)", Pattern.CASE_INSENSITIVE);

    private PictureCheck() {}

    /** What came of judging a picture. */
    public sealed interface Verdict {}

    /** It may be shown. */
    public record Sound(PictureFile picture) implements Verdict {}

    /** What is wrong with a picture: the problem, and in words of the file what it is about. */
    public record Flaw(What what, String detail) implements Verdict {}

    /** Whether this can be the name of a picture's file: without a folder, and ending on png, jpg, jpeg or svg. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Judges a picture of the kind that its name ends on.
     *
     * @param name of its file; one that ends on something else than png, jpg, jpeg or svg is no picture
     */
    public static Verdict judge(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> ofPixels(Kind.PNG, PixelSize.ofPng(bytes), bytes);
            case "jpg", "jpeg" -> ofPixels(Kind.JPEG, PixelSize.ofJpeg(bytes), bytes);
            case "svg" -> ofLines(bytes);
            default -> new Flaw(What.PICTURE_UNREADABLE, "");
        };
    }

    /** What is wrong with a picture; empty where it may be shown. */
    public static Optional<Flaw> flaw(String name, byte[] bytes) {
        return judge(name, bytes) instanceof Flaw flaw ? Optional.of(flaw) : Optional.empty();
    }

    private static Verdict ofLines(byte[] bytes) {
        return SvgCheck.flaw(bytes)
                .<Verdict>map(flaw -> flaw)
                .orElseGet(() -> new Sound(new PictureFile(Kind.SVG, SvgSize.of(bytes), bytes, new SvgDrawing())));
    }

    private static Verdict ofPixels(Kind kind, Optional<PixelSize> size, byte[] bytes) {
        if (size.isEmpty()) {
            return new Flaw(What.PICTURE_UNREADABLE, "");
        }
        long width = size.get().width();
        long height = size.get().height();
        boolean fits = width <= LONGEST && height <= LONGEST && width * height <= MOST_PIXELS;
        return fits
                ? new Sound(upright(kind, new Size(width, height), bytes))
                : new Flaw(What.PICTURE_TOO_LARGE, width + " × " + height);
    }

    /** A camera that was held upright keeps the photo as it lay, and says so. */
    private static PictureFile upright(Kind kind, Size size, byte[] bytes) {
        int quarters = kind == Kind.JPEG ? PhotoTurn.quarters(bytes) : 0;
        Size shown = quarters % 2 == 0 ? size : new Size(size.height(), size.width());
        return new PictureFile(kind, shown, bytes, quarters == 0 ? (all, _, _) -> all : new TurnedPhoto(quarters));
    }
}
