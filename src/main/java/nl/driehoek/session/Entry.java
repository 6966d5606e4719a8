package nl.driehoek.session;

import java.time.Instant;
import java.util.Objects;

/**
 * An event in its place in a session's journal.
 *
 * @param seq 1 for the first event of a session, then up by one without a gap
 * @param at when it happened, on the machine's clock, to the millisecond
 */
public record Entry(long seq, Instant at, SessionEvent event) {
    public Entry {
        if (seq < 1) {
            throw new IllegalArgumentException("entries are counted from 1: " + seq);
        }
        Objects.requireNonNull(at);
        Objects.requireNonNull(event);
    }
}
