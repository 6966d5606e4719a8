package nl.driehoek.store.event.ink;

import java.util.Arrays;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;

/**
 * Points as text: steps of the grid in turn from the left and from the top, each but the first two told from the point
 * before, such as "5000 1200 12 -3".
 */
final class PointText {
    private static final int MOST_DIGITS = 5; // as many as the steps of a card have

    private PointText() {}

    static String write(Points points) {
        StringBuilder text = new StringBuilder(points.size() * 7);
        GridPoint before = new GridPoint(0, 0);
        for (int i = 0; i < points.size(); i++) {
            GridPoint here = points.gridPoint(i);
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
        int[] numbers = new int[text.length() / 2 + 1];
        int used = 0;
        for (int at = 0; at <= text.length(); used++) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            numbers[used] = number(text, at, end);
            at = end + 1;
        }
        return Arrays.copyOf(numbers, used);
    }

    private static int number(String text, int from, int to) {
        boolean negative = from < to && text.charAt(from) == '-';
        int first = negative ? from + 1 : from;
        if (first == to || to - first > MOST_DIGITS) {
            throw new IllegalArgumentException("no number of steps");
        }
        int number = 0;
        for (int i = first; i < to; i++) {
            number = 10 * number + digit(text.charAt(i));
        }
        return negative ? -number : number;
    }

    private static int digit(char letter) {
        if (letter < '0' || letter > '9') {
            throw new IllegalArgumentException("no digit");
        }
        return letter - '0';
    }
}
