package nl.driehoek.session.synopsis;

import java.util.List;
import java.util.Objects;
import nl.driehoek.search.Snippet.Piece;

/** Where what somebody looks for stands in a session. Immutable. */
public final class Hit {
    private final Passage passage;
    private final List<WantedWord> wanted;
    private final int fit;

    /**
     * Where these words stand.
     *
     * @param fit how well they stand there, higher is better
     */
    Hit(Passage passage, List<WantedWord> wanted, int fit) {
        this.passage = Objects.requireNonNull(passage);
        this.wanted = List.copyOf(wanted);
        this.fit = fit;
    }

    /** The passage that holds most of it. */
    public Passage passage() {
        return passage;
    }

    /** How well it is what was looked for, to compare hits of one search: higher is better, 0 or more. */
    public int fit() {
        return fit;
    }

    /** The passage in one line with what was looked for in it, from a little before the first such place. */
    public List<Piece> line(int longest) {
        return Snippet.of(passage.text(), wanted, longest);
    }
}
