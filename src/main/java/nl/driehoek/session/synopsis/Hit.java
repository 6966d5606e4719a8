package nl.driehoek.session.synopsis;

import java.util.List;
import java.util.Objects;

/**
 * Where what somebody looks for stands in a session.
 *
 * @param passage the one that holds most of it
 * @param wanted the words that are looked for, folded
 */
public record Hit(Passage passage, List<String> wanted) {
    public Hit {
        Objects.requireNonNull(passage);
        wanted = List.copyOf(wanted);
    }

    /** The passage in one line with what was looked for in it, from a little before the first such place. */
    public List<Piece> line(int longest) {
        return Snippet.of(passage.text(), wanted, longest);
    }

    /**
     * A part of a line.
     *
     * @param found whether it is what was looked for
     */
    public record Piece(String text, boolean found) {
        public Piece {
            Objects.requireNonNull(text);
        }
    }
}
