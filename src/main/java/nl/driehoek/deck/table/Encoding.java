package nl.driehoek.deck.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a table are written as bytes. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16_LE(StandardCharsets.UTF_16LE),
    UTF_16_BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** As Java has it. */
    public Charset charset() {
        return charset;
    }
}
