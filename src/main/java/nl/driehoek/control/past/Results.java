package nl.driehoek.control.past;

import java.util.Map;
import java.util.Objects;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.synopsis.Hit;

/**
 * What was found in earlier sessions.
 *
 * @param query what was looked for; blank where nothing was, and then there are no hits
 */
public record Results(String query, Map<SessionId, Hit> hits) {
    /** Nothing was looked for. */
    public static final Results NONE = new Results("", Map.of());

    public Results {
        Objects.requireNonNull(query);
        hits = Map.copyOf(hits);
    }

    /** Whether anything was looked for. */
    public boolean isSearch() {
        return !query.isBlank();
    }
}
