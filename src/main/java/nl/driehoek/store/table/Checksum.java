package nl.driehoek.store.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A checksum of 64 bits against damage, not against forgery: CRC-32 and CRC-32C of the same bytes side by side, which
 * amounts to one CRC whose polynomial is the product of both. Every Java machine computes them in a few cycles a byte.
 */
public final class Checksum {
    private static final byte END = 0;

    private final CRC32 high = new CRC32();
    private final CRC32C low = new CRC32C();

    /** Of these texts in this order; two lists of texts that differ only in where one ends differ in it. */
    public static long of(Object... texts) {
        Checksum sum = new Checksum();
        for (Object text : texts) {
            sum.add(String.valueOf(text));
        }
        return sum.high.getValue() << Integer.SIZE | sum.low.getValue();
    }

    private Checksum() {}

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        add(bytes);
        high.update(END);
        low.update(END);
    }

    private void add(byte[] bytes) {
        high.update(bytes);
        low.update(bytes);
    }
}
