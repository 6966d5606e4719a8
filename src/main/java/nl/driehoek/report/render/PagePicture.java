package nl.driehoek.report.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.deck.picture.PictureFile.Kind;

/**
 * The picture of a card as a document holds it: as PNG or JPEG, with no more pixels than paper shows.
 *
 * @param jpeg whether it is JPEG
 */
public record PagePicture(byte[] bytes, boolean jpeg) {
    private static final int WIDEST = 1600;

    /**
     * Of a picture's file, for a page of its own. May take a while.
     *
     * @throws IOException if it cannot be decoded
     */
    public static PagePicture of(PictureFile file) throws IOException {
        return of(file, WIDEST);
    }

    /**
     * Of a picture's file. May take a while.
     *
     * @param most how many pixels it has at most along its longer side, 1 or more
     * @throws IOException if it cannot be decoded
     */
    public static PagePicture of(PictureFile file, int most) throws IOException {
        byte[] pixels = file.pixels(most);
        boolean jpeg = file.kind() == Kind.JPEG;
        boolean large = file.kind() != Kind.SVG
                && Math.max(file.size().width(), file.size().height()) > most;
        return new PagePicture(large ? smaller(pixels, jpeg, most) : pixels, jpeg);
    }

    /** As an address that holds the picture itself. */
    public String address() {
        return "data:image/" + (jpeg ? "jpeg" : "png") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] smaller(byte[] pixels, boolean jpeg, int most) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(pixels));
        if (whole == null) {
            throw new IOException("no picture");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(scaled(whole, jpeg, most), jpeg ? "jpeg" : "png", out);
        return out.toByteArray();
    }

    /** Halves it until little is left to do: of more than four pixels in the place of one the colours of some would be lost. */
    private static BufferedImage scaled(BufferedImage whole, boolean jpeg, int most) {
        BufferedImage large = whole;
        int longer = Math.max(whole.getWidth(), whole.getHeight());
        for (int half = longer / 2; half > most; half /= 2) {
            large = drawn(large, jpeg, half);
        }
        return drawn(large, jpeg, most);
    }

    private static BufferedImage drawn(BufferedImage whole, boolean jpeg, int longer) {
        double factor = (double) longer / Math.max(whole.getWidth(), whole.getHeight());
        int width = (int) Math.max(1, Math.round(whole.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(whole.getHeight() * factor));
        BufferedImage small =
                new BufferedImage(width, height, jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(whole, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
