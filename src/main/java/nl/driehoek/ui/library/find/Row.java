package nl.driehoek.ui.library.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.control.past.Results;
import nl.driehoek.search.Hit;

/** A line among what was found. */
sealed interface Row {
    /** A card or a set. */
    record Found(Hit hit) implements Row {}

    /** What stands above the earlier sessions. */
    record PastHead() implements Row {}

    /** An earlier session. */
    record Past(PastSession session, nl.driehoek.session.synopsis.Hit hit) implements Row {}

    /** Cards and sets first, and then the sessions that were found by the same words. */
    static List<Row> of(List<Hit> hits, Optional<Catalogue> sessions, Results past) {
        List<Row> rows = new ArrayList<>();
        hits.forEach(hit -> rows.add(new Found(hit)));
        Map<?, nl.driehoek.session.synopsis.Hit> found = past.hits();
        List<Row> more = sessions.stream()
                .flatMap(all -> all.sessions().stream())
                .filter(session -> found.containsKey(session.id()))
                .<Row>map(session -> new Past(session, found.get(session.id())))
                .toList();
        if (!more.isEmpty()) {
            rows.add(new PastHead());
            rows.addAll(more);
        }
        return rows;
    }
}
