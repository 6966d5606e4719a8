package nl.driehoek.store.deckpack;

import java.util.Arrays;
import java.util.Objects;

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
