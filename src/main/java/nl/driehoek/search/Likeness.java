package nl.driehoek.search;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Words that differ from one by a few slips: a letter more, less or another, or two that changed places. */
final class Likeness {
    private static final int SHORTEST_SLIP = 4;
    private static final int SHORTEST_DOUBLE_SLIP = 8;

    private final CharacterRunAutomaton like;

    private Likeness(String word, int slips) {
        like = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slips));
    }

    /** For one slip, and then for two where a word is long enough; none for a word of less than four letters. */
    static List<Likeness> of(String word) {
        int most = word.length() < SHORTEST_SLIP ? 0 : word.length() < SHORTEST_DOUBLE_SLIP ? 1 : 2;
        return IntStream.rangeClosed(1, most)
                .mapToObj(slips -> new Likeness(word, slips))
                .toList();
    }

    /** Whether another word differs by no more. */
    boolean isLike(String other) {
        return like.run(other);
    }

    /** Whether another word begins with one that differs by no more. */
    boolean begins(String other) {
        int state = 0;
        for (int i = 0; i < other.length() && state >= 0; i++) {
            state = like.step(state, other.charAt(i));
            if (state >= 0 && like.isAccept(state)) {
                return true;
            }
        }
        return false;
    }
}
