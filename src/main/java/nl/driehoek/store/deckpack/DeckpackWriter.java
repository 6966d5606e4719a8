package nl.driehoek.store.deckpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;

/** Writes packs; the same deck gives the same bytes. */
public final class DeckpackWriter {
    /** A zip keeps a time for each file, and those of a pack say nothing. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private DeckpackWriter() {}

    /**
     * A pack of a deck.
     *
     * @param editions of one deck, each in another language
     */
    public static byte[] write(List<Edition> editions, List<Picture> pictures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Edition edition : editions) {
                put(zip, name(edition.deck().info()), edition.json().getBytes(StandardCharsets.UTF_8));
            }
            for (Picture picture : pictures) {
                put(zip, Deckpack.PICTURES + picture.name(), picture.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return bytes.toByteArray();
    }

    private static String name(Deck.Info info) {
        return info.id() + '.' + info.language().toLanguageTag() + ".json";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
