package nl.driehoek.deck.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a {@link Tree}, as a JSON pointer names one.
 *
 * @param parts keys, and indices from 0 written as numbers, from the outermost on; none for the tree itself
 */
public record Pointer(List<String> parts) {
    /** The tree itself. */
    public static final Pointer ROOT = new Pointer(List.of());

    public Pointer {
        parts = List.copyOf(parts);
    }

    /** The place that a path such as {@code sets[2].cards[0].text} names. */
    public static Pointer of(String path) {
        return new Pointer(Stream.of(path.split("[.\\[\\]]+"))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** One level further in: a key, or an index from 0. */
    public Pointer then(Object part) {
        List<String> next = new ArrayList<>(parts);
        next.add(String.valueOf(part));
        return new Pointer(next);
    }

    /** The same below another place. */
    public Pointer below(Pointer outer) {
        return new Pointer(Stream.concat(outer.parts.stream(), parts.stream()).toList());
    }

    /** Whether it is this place or one below it. */
    public boolean holds(Pointer other) {
        return other.parts.size() >= parts.size()
                && other.parts.subList(0, parts.size()).equals(parts);
    }

    /** The rest of a place below this one. */
    public Pointer rest(Pointer other) {
        return new Pointer(other.parts.subList(parts.size(), other.parts.size()));
    }

    /** The index that a part is; -1 where it is none. */
    static int index(String part) {
        return part.matches("\\d{1,9}") ? Integer.parseInt(part) : -1;
    }
}
