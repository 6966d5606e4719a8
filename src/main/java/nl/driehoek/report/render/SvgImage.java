package nl.driehoek.report.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** Draws the pixels that a picture has within it, across the place that it gives them. */
final class SvgImage {
    private static final String DATA = ";base64,";

    private SvgImage() {}

    static void draw(Graphics2D graphics, Element image) {
        BufferedImage pixels = pixels(image.getAttribute("xlink:href"));
        AffineTransform place =
                AffineTransform.getTranslateInstance(SvgShape.number(image, "x"), SvgShape.number(image, "y"));
        place.scale(
                SvgShape.number(image, "width") / pixels.getWidth(),
                SvgShape.number(image, "height") / pixels.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(pixels, place, null);
    }

    private static BufferedImage pixels(String address) {
        byte[] file = Base64.getDecoder().decode(address.substring(address.indexOf(DATA) + DATA.length()));
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was read from memory
        }
    }
}
