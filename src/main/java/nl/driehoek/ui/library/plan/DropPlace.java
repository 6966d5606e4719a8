package nl.driehoek.ui.library.plan;

import java.util.List;

/** Where a row comes to stand that is dropped somewhere in a column of rows. */
final class DropPlace {
    private DropPlace() {}

    /**
     * Its new place, from 0.
     *
     * @param middles heights of the rows' middles, from top to bottom
     * @param from the place that it comes from
     * @param y where it is dropped
     */
    static int of(List<Double> middles, int from, double y) {
        int above = 0;
        for (int at = 0; at < middles.size(); at++) {
            above += at != from && middles.get(at) < y ? 1 : 0;
        }
        return above;
    }
}
