package nl.driehoek.tool.compare;

import java.util.List;
import java.util.stream.IntStream;

/** A plan of rounds by the circle method, in which all of an even number of people meet each other once. */
final class Tournament {
    private Tournament() {}

    /** Everybody with everybody in as few rounds as can be, by the circle method; for an odd number, who is left joins two. */
    static List<int[]> rounds(int[] order) {
        int seats = order.length + order.length % 2;
        return IntStream.range(0, seats - 1)
                .mapToObj(round -> seated(order, round, seats))
                .toList();
    }

    private static int[] seated(int[] order, int round, int seats) {
        int[] seated = new int[order.length];
        int next = 0;
        for (int place = seats - 1; place >= seats / 2; place--) {
            for (int seat : new int[] {seat(place, round, seats), seat(seats - 1 - place, round, seats)}) {
                if (seat < order.length) {
                    seated[next++] = order[seat];
                }
            }
        }
        return seated;
    }

    /** Who sits at a place, from 0: one stays at the last place, the others move on by one each round. */
    private static int seat(int place, int round, int seats) {
        return place == seats - 1 ? place : (place + round) % (seats - 1);
    }
}
