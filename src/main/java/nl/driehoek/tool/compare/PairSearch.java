package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Looks for the round in which nobody meets anybody again, or only those who met longest ago. An order of people stands for a
 * round: two by two, the last three together where their number is odd.
 */
final class PairSearch {
    private static final int SHUFFLES = 60;

    private final List<String> people;
    private final Meetings meetings;
    private final double[][] costs;

    /** Among these people, two at least. */
    PairSearch(List<String> people, Meetings meetings) {
        this.people = people;
        this.meetings = meetings;
        this.costs = new double[people.size()][people.size()];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs.length; j++) {
                costs[i][j] = i == j ? 0 : meetings.cost(people.get(i), people.get(j));
            }
        }
    }

    /** The best round that is found; the same one for the same seed. */
    PairRound best(long seed) {
        return orders(new Random(seed)).stream()
                .min((one, other) -> compare(met(one), met(other))) // of equals the first
                .map(this::round)
                .orElseThrow();
    }

    private List<int[]> orders(Random random) {
        List<int[]> tournament = Tournament.rounds(shuffled(random));
        List<int[]> orders = new ArrayList<>(tournament);
        tournament.forEach(order -> orders.add(improved(order.clone())));
        for (int i = 0; i < SHUFFLES; i++) {
            orders.add(improved(shuffled(random)));
        }
        return orders;
    }

    private int[] shuffled(Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Lets two people change places for as long as that makes it better. */
    private int[] improved(int[] order) {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < order.length; i++) {
                for (int j = i + 1; j < order.length; j++) {
                    better |= group(i) != group(j) && improve(order, i, j);
                }
            }
        }
        return order;
    }

    private boolean improve(int[] order, int i, int j) {
        double before = cost(order, group(i)) + cost(order, group(j));
        swap(order, i, j);
        boolean better = cost(order, group(i)) + cost(order, group(j)) < before;
        if (!better) {
            swap(order, i, j);
        }
        return better;
    }

    private static void swap(int[] order, int i, int j) {
        int one = order[i];
        order[i] = order[j];
        order[j] = one;
    }

    private int group(int place) {
        return Math.min(place / 2, groups() - 1);
    }

    private int groups() {
        return people.size() / 2;
    }

    private int end(int group) {
        return group == groups() - 1 ? people.size() : 2 * group + 2;
    }

    private double cost(int[] order, int group) {
        double cost = 0;
        for (int i = 2 * group; i < end(group); i++) {
            for (int j = i + 1; j < end(group); j++) {
                cost += costs[order[i]][order[j]];
            }
        }
        return cost;
    }

    /** How long ago those met who meet again, the latest first. */
    private int[] met(int[] order) {
        return round(order)
                .meetings()
                .map(List::copyOf)
                .mapToInt(two -> meetings.ago(two.getFirst(), two.getLast()))
                .filter(ago -> ago > 0)
                .sorted()
                .toArray();
    }

    /** Puts those first who met longer ago, or are fewer where it is the same for as long as there are any. */
    private static int compare(int[] some, int[] others) {
        int differs = Arrays.mismatch(some, others);
        if (differs < 0) {
            return 0;
        }
        return differs == some.length || differs < others.length && some[differs] > others[differs] ? -1 : 1;
    }

    private PairRound round(int[] order) {
        return new PairRound(IntStream.range(0, groups())
                .mapToObj(group -> IntStream.range(2 * group, end(group))
                        .mapToObj(place -> people.get(order[place]))
                        .toList())
                .toList());
    }
}
