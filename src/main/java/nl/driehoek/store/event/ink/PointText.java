package nl.driehoek.store.event.ink;

import java.util.Arrays;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Spot;

/**
 * Points as text: steps of the grid in turn from the left and from the top, each but the first two told from the point
 * before, such as "5000 1200 12 -3".
 */
final class PointText {
    private PointText() {}

    static String write(Points points) {
        StringBuilder text = new StringBuilder(points.size() * 7);
        Spot before = new Spot(0, 0);
        for (int i = 0; i < points.size(); i++) {
            Spot here = points.spot(i);
            text.append(i == 0 ? "" : " ").append(here.gridX() - before.gridX());
            text.append(' ').append(here.gridY() - before.gridY());
            before = here;
        }
        return text.toString();
    }

    /**
     * The points that a text tells.
     *
     * @throws IllegalArgumentException if it tells none, or one that is not on the card
     */
    static Points read(String text) {
        int[] steps = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
        for (int i = 2; i < steps.length; i++) {
            steps[i] += steps[i - 2];
        }
        return Points.ofGrid(steps);
    }
}
