package nl.driehoek.store.deckpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
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

    /** A zip of one file with as many megabytes of zeros: the same packed megabyte again and again. */
    static byte[] zeros(String name, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[100_000];
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(new byte[1_000_000]);
            int count = deflater.deflate(block, 0, block.length, Deflater.SYNC_FLUSH);
            for (int i = 0; i < megabytes; i++) {
                packed.write(block, 0, count);
            }
        }
        Zips stored = new Zips();
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(packed.size());
        CRC32 crc = new CRC32();
        crc.update(packed.toByteArray());
        entry.setCrc(crc.getValue());
        stored.zip.putNextEntry(entry);
        stored.zip.write(packed.toByteArray());
        stored.zip.closeEntry();
        return patched(stored.bytes(), 10, ZipEntry.DEFLATED);
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
