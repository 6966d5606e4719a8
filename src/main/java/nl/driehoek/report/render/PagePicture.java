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
     * Of a picture's file. May take a while.
     *
     * @throws IOException if it cannot be decoded
     */
    public static PagePicture of(PictureFile file) throws IOException {
        byte[] pixels = file.pixels(WIDEST);
        boolean jpeg = file.kind() == Kind.JPEG;
        boolean large = file.kind() != Kind.SVG
                && Math.max(file.size().width(), file.size().height()) > WIDEST;
        return new PagePicture(large ? smaller(pixels, jpeg) : pixels, jpeg);
    }

    /** As an address that holds the picture itself. */
    public String address() {
        return "data:image/" + (jpeg ? "jpeg" : "png") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] smaller(byte[] pixels, boolean jpeg) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(pixels));
        if (whole == null) {
            throw new IOException("no picture");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(scaled(whole, jpeg), jpeg ? "jpeg" : "png", out);
        return out.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage whole, boolean jpeg) {
        double factor = (double) WIDEST / Math.max(whole.getWidth(), whole.getHeight());
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
