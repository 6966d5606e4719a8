package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Divides people into pairs. No two meet again for as long as there is another way, and then those who met longest ago. */
public final class Pairs {
    private Pairs() {}

    /**
     * Divides people into pairs, one group of three among them where their number is odd.
     *
     * @param people by their ids, none twice
     * @param before the rounds that these and others had, the oldest first, those of earlier sessions among them
     * @param seed gives the same round for the same arguments
     */
    public static PairRound divide(List<String> people, List<PairRound> before, long seed) {
        return switch (people.size()) {
            case 0 -> PairRound.NONE;
            case 1 -> new PairRound(List.of(people));
            default -> new PairSearch(people, new Meetings(before)).best(seed);
        };
    }

    /**
     * Lets people who came later take part in a round. Who is in it already stays together, but that a group of three may
     * give up one, and that two may become three.
     *
     * @param late those who are not in the round yet, by their ids, none twice
     * @param before the rounds before this one, as in {@link #divide}
     */
    public static PairRound admit(PairRound round, List<String> late, List<PairRound> before, long seed) {
        if (round.people().size() < 2) {
            return divide(Stream.concat(round.people().stream(), late.stream()).toList(), before, seed);
        }
        List<String> rest = new ArrayList<>(late);
        List<List<String>> groups = new ArrayList<>(round.groups());
        if (rest.size() % 2 == 1) {
            seat(rest, groups, new Meetings(before));
        }
        groups.addAll(divide(rest, before, seed).groups());
        return new PairRound(groups);
    }

    /** Makes an odd number of late ones even, but three of them where nobody has to give up a place. */
    private static void seat(List<String> late, List<List<String>> groups, Meetings meetings) {
        Optional<List<String>> three =
                groups.stream().filter(group -> group.size() == 3).findFirst();
        if (three.isPresent()) {
            split(late.removeLast(), three.get(), groups, meetings);
        } else if (late.size() == 1) {
            join(late.removeLast(), groups, meetings);
        }
    }

    private static void split(String comes, List<String> three, List<List<String>> groups, Meetings meetings) {
        String leaves = three.stream()
                .min(Comparator.comparingDouble(who -> meetings.cost(who, comes)))
                .orElseThrow();
        groups.set(
                groups.indexOf(three),
                three.stream().filter(who -> !who.equals(leaves)).toList());
        groups.add(List.of(leaves, comes));
    }

    private static void join(String comes, List<List<String>> groups, Meetings meetings) {
        List<String> joined = groups.stream()
                .min(Comparator.comparingDouble(group -> group.stream()
                        .mapToDouble(who -> meetings.cost(who, comes))
                        .sum()))
                .orElseThrow();
        groups.set(
                groups.indexOf(joined),
                Stream.concat(joined.stream(), Stream.of(comes)).toList());
    }
}
