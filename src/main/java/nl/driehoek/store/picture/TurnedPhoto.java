package nl.driehoek.store.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.driehoek.deck.picture.PictureFile;

/**
 * Sets a photo upright, with about as many pixels as are asked for.
 *
 * @param quarters to the right, 1 to 3
 */
record TurnedPhoto(int quarters) implements PictureFile.Drawing {
    private static final String FORMAT = "jpeg";

    @Override
    public byte[] pixels(byte[] bytes, int width, int height) throws IOException {
        try {
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(turned)) {
                ImageIO.write(turned(read(bytes, Math.max(width, height))), FORMAT, out);
            }
            return turned.toByteArray();
        } catch (RuntimeException e) { // the library throws them for what it did not expect
            throw new IOException("a photo cannot be turned", e);
        }
    }

    private static BufferedImage read(byte[] bytes, int longest) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(FORMAT).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / longest);
            ImageReadParam wish = reader.getDefaultReadParam();
            wish.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage turned(BufferedImage photo) {
        boolean across = quarters % 2 == 1;
        int width = across ? photo.getHeight() : photo.getWidth();
        int height = across ? photo.getWidth() : photo.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.translate(-photo.getWidth() / 2.0, -photo.getHeight() / 2.0);
        graphics.drawImage(photo, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
