package nl.driehoek.store.event.ink;

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
        int[] steps = numbers(text);
        for (int i = 2; i < steps.length; i++) {
            steps[i] += steps[i - 2];
        }
        return Points.ofGrid(steps);
    }

    /** There are many of these in a session: they are read where they stand, without cutting the text up. */
    private static int[] numbers(String text) {
        int[] numbers =
                new int[(int) text.chars().filter(letter -> letter == ' ').count() + 1];
        int from = 0;
        for (int i = 0; i < numbers.length; i++) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            numbers[i] = Integer.parseInt(text, from, to, 10);
            from = to + 1;
        }
        return numbers;
    }
}
