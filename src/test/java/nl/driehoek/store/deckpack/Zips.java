package nl.driehoek.store.deckpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as nobody should make them. */
final class Zips {
    private static final int CENTRAL = 0x02014b50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Zips with(String name, String content) throws IOException {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    /** As many zeros. */
    Zips zeros(String name, long count) throws IOException {
        byte[] block = new byte[1 << 20];
        zip.putNextEntry(new ZipEntry(name));
        for (long left = count; left > 0; left -= block.length) {
            zip.write(block, 0, (int) Math.min(left, block.length));
        }
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** With another number in the table at the end, in the row of the first file. */
    static byte[] patched(byte[] zip, int offset, int value) {
        ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.getInt(at) != CENTRAL) {
            at++;
        }
        return buffer.putInt(at + offset, value).array();
    }
}
