package nl.driehoek.session;

import java.time.Instant;

/**
 * A line in the list of earlier sessions.
 *
 * @param title may be empty
 * @param startedAt time of its first event
 * @param changedAt time of its last event other than those that say what it is called and whose it is
 */
public record SessionSummary(SessionId id, String title, Instant startedAt, Instant changedAt) {}
