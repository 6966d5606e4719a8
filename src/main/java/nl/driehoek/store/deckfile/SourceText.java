package nl.driehoek.store.deckfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem.What;

/** The text of a deck file, from the disk to characters. */
final class SourceText {
    /** A megabyte as people count it. */
    private static final int MEGABYTE = 1_000_000;

    private static final int LARGEST = 20 * MEGABYTE;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** The file's text without a byte order mark; empty, with the problem told, where nothing can be made of it. */
    static Optional<String> of(Path file, Problems problems) {
        return bytes(file, problems).flatMap(bytes -> of(bytes, problems));
    }

    /** The text that these bytes are, likewise. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            return tooBig(bytes.length, problems).flatMap(_ -> Optional.empty());
        }
        return decoded(bytes, problems).map(text -> withoutMark(text, problems));
    }

    private static Optional<byte[]> bytes(Path file, Problems problems) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                problems.add(Json.Position.WHOLE, What.NOT_A_FILE);
                return Optional.empty();
            }
            return Files.size(file) > LARGEST ? tooBig(Files.size(file), problems) : content(file, problems);
        } catch (NoSuchFileException _) {
            problems.add(Json.Position.WHOLE, What.MISSING_FILE);
        } catch (IOException _) {
            problems.add(Json.Position.WHOLE, What.UNREADABLE);
        }
        return Optional.empty();
    }

    /** Reads no further than the limit, for a file may grow after its size was asked. */
    private static Optional<byte[]> content(Path file, Problems problems) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? tooBig(bytes.length, problems) : Optional.of(bytes);
        }
    }

    private static Optional<byte[]> tooBig(long size, Problems problems) {
        String megabytes = String.valueOf((size + MEGABYTE - 1) / MEGABYTE);
        problems.add(Json.Position.WHOLE, What.TOO_BIG, megabytes, String.valueOf(LARGEST / MEGABYTE));
        return Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String sound = out.flip().toString();
        if (!result.isError()) {
            return Optional.of(sound);
        }
        int offset = sound.length() - (sound.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? 1 : 0);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String value = "%02X".formatted(bytes[in.position()]);
        problems.add(Json.Position.of(sound + ' ', offset, ""), What.NOT_UTF8, value);
        // What follows can still be looked through, unless the file is of another encoding altogether.
        return in.position() == 0 ? Optional.empty() : Optional.of(text);
    }

    private static String withoutMark(String text, Problems problems) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        problems.add(new Json.Position(1, 1, ""), What.BYTE_ORDER_MARK);
        return text.substring(1);
    }
}
