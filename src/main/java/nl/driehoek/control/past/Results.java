package nl.driehoek.control.past;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.synopsis.Hit;

/**
 * What was found in earlier sessions.
 *
 * @param query what was looked for; blank where nothing was, and then there are no hits
 * @param hits in their order, the best first
 * @param own all places in the session of one's own, the best first
 */
public record Results(String query, Map<SessionId, Hit> hits, List<Hit> own) {
    /** Nothing was looked for. */
    public static final Results NONE = new Results("", Map.of(), List.of());

    public Results {
        Objects.requireNonNull(query);
        hits = Collections.unmodifiableMap(new LinkedHashMap<>(hits));
        own = List.copyOf(own);
    }

    /** Whether anything was looked for. */
    public boolean isSearch() {
        return !query.isBlank();
    }
}
