package nl.driehoek.store.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How moments stand on disk: ISO 8601 in UTC, always to the millisecond, so that they sort as texts. */
public final class Timestamp {
    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String MASK = "0000-00-00T00:00:00.000Z"; // a digit where there is a 0

    private Timestamp() {}

    /** The moment, without what is finer than a millisecond. */
    public static Instant rounded(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The moment as a text such as {@code 2026-11-22T14:30:00.250Z}. */
    public static String text(Instant at) {
        return SHAPE.format(at);
    }

    /** The moment that a text tells; empty where it tells none. */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(isOurs(text) ? plain(text) : Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether a text has the shape in which this program writes moments, of years that a talk can be held in. */
    private static boolean isOurs(String text) {
        boolean ours = text.length() == MASK.length();
        for (int i = 0; ours && i < MASK.length(); i++) {
            char there = text.charAt(i);
            ours = MASK.charAt(i) == '0' ? there >= '0' && there <= '9' : there == MASK.charAt(i);
        }
        return ours;
    }

    /** A session has thousands of these: they are read without the machinery that reads any shape of a date. */
    private static Instant plain(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int nanos = 1_000_000 * number(text, 20, 23);
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos);
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
