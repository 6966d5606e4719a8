package nl.driehoek.tool.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long ago people met last, counted in rounds: 1 is the last round, 0 never. */
final class Meetings {
    /** More than the meetings that a round of forty has, so that one of them outweighs all that are a round older. */
    private static final double OUTWEIGHS = 32;

    /** From how many rounds on all cost the same, so that sums of costs are exact. */
    private static final int LONG_AGO = 10;

    private final Map<Set<String>, Integer> ago = new HashMap<>();

    /** In these rounds, the oldest first. */
    Meetings(List<PairRound> rounds) {
        for (int i = 0; i < rounds.size(); i++) {
            int roundsAgo = rounds.size() - i;
            rounds.get(i).meetings().forEach(meeting -> ago.put(meeting, roundsAgo));
        }
    }

    /** How long ago these two met. */
    int ago(String one, String other) {
        return ago.getOrDefault(Set.of(one, other), 0);
    }

    /** What it costs to let these two meet again: nothing where they never met, and the more the shorter ago it was. */
    double cost(String one, String other) {
        int rounds = ago(one, other);
        return rounds == 0 ? 0 : Math.pow(OUTWEIGHS, -Math.min(rounds, LONG_AGO));
    }
}
