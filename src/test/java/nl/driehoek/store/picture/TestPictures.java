package nl.driehoek.store.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import nl.driehoek.deck.picture.PictureFile;

/** Small pictures, made here. */
public final class TestPictures {
    private TestPictures() {}

    /** A red rectangle with a transparent right half. */
    public static byte[] png(int width, int height) {
        return written("png", width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** A rectangle that is red on the left and black on the right. */
    public static byte[] jpeg(int width, int height) {
        return written("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** The same with what a camera writes into it: how the photo has to be turned, 1 to 8 as Exif has it. */
    public static byte[] photo(int width, int height, int orientation, boolean little) {
        byte[] jpeg = jpeg(width, height);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.putShort((short) (little ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 36);
        photo.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    /** A red circle in a box of this size. */
    public static byte[] svg(int width, int height) {
        return svg("viewBox=\"0 0 " + width + " " + height + "\"", "<circle cx=\"5\" cy=\"5\" r=\"5\" fill=\"red\"/>");
    }

    /** A picture of lines with this in it. */
    public static byte[] svg(String attributes, String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A picture's file that was judged fit. */
    public static PictureFile file(String name, byte[] bytes) {
        return ((PictureCheck.Sound) PictureCheck.judge(name, bytes)).picture();
    }

    private static byte[] written(String format, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
