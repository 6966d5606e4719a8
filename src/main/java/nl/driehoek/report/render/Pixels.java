package nl.driehoek.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes pixels of pictures, for programs that show no vectors. */
public final class Pixels {
    private static final float QUICK = 0.6f; // packing them tighter takes twice as long and saves a tenth

    private Pixels() {}

    /**
     * A picture as PNG, on white. Any thread may ask for it.
     *
     * @param svg as {@code report.ink} writes it
     * @param width in pixels, 1 or more
     * @throws IOException if it is no picture
     */
    public static byte[] png(String svg, int width) throws IOException {
        return packed(drawn(SvgPicture.parsed(svg), width));
    }

    private static BufferedImage drawn(SvgPicture picture, int width) {
        int height = Math.max(1, (int) Math.round(width * picture.height()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.draw(graphics, width);
        graphics.dispose();
        return image;
    }

    private static byte[] packed(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam wish = writer.getDefaultWriteParam();
        wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wish.setCompressionQuality(QUICK);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
