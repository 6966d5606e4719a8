package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who talk together once.
 *
 * @param groups of two people each, one of three among them where their number is odd; a single one of one where only one is
 *     there. Of an earlier session, whose rounds are not told apart, somebody may be in several groups
 */
public record PairRound(List<List<String>> groups) {
    /** Nobody talks with anybody. */
    public static final PairRound NONE = new PairRound(List.of());

    public PairRound {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** All who take part in it, in the order of the groups. */
    public List<String> people() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Everybody with everybody whom they meet in it. */
    public Stream<Set<String>> meetings() {
        return groups.stream().flatMap(PairRound::meetings);
    }

    private static Stream<Set<String>> meetings(List<String> group) {
        List<Set<String>> meetings = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                meetings.add(Set.of(group.get(i), group.get(j)));
            }
        }
        return meetings.stream();
    }
}
