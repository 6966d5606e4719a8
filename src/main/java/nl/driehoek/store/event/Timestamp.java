package nl.driehoek.store.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How moments stand on disk: ISO 8601 in UTC, always to the millisecond, so that they sort as texts. */
public final class Timestamp {
    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

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
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
