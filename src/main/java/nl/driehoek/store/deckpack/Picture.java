package nl.driehoek.store.deckpack;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.driehoek.deck.Edition;

/** A picture file of a deck. */
public final class Picture {
    private final String name;
    private final byte[] bytes;

    /**
     * A picture.
     *
     * @param name of its file, without a folder
     */
    public Picture(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.bytes = bytes.clone();
    }

    /** The pictures that the cards of a deck show, as far as they are at hand; each name once. */
    public static List<Picture> of(Collection<Edition> editions) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        editions.stream()
                .flatMap(edition -> edition.deck().cards())
                .flatMap(card -> card.face().picture().stream())
                .forEach(one -> one.shown()
                        .ifPresent(file -> pictures.putIfAbsent(one.file(), new Picture(one.file(), file.bytes()))));
        return List.copyOf(pictures.values());
    }

    /** The name of its file, without a folder. */
    public String name() {
        return name;
    }

    /** The content of its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && name.equals(picture.name) && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ' ' + bytes.length;
    }
}
