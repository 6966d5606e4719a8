package nl.driehoek.session.synopsis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.search.TextWords;
import nl.driehoek.session.SessionId;

/**
 * Finds sessions by the words in them: as they were typed, be it within a word, in other forms and with slips, case and
 * accents aside. Immutable, and safe for use from any thread. It holds all words once more, folded, and goes through them
 * from the first to the last.
 */
public final class SynopsisIndex {
    /** Over no session. */
    public static final SynopsisIndex EMPTY = new SynopsisIndex(Map.of(), TextWords.NONE);

    private static final Comparator<Hit> BEST = Comparator.comparing(hit -> -hit.fit());

    private final Map<SessionId, SynopsisWords> sessions;
    private final TextWords words;

    private SynopsisIndex(Map<SessionId, SynopsisWords> sessions, TextWords words) {
        this.sessions = sessions;
        this.words = words;
    }

    /** With these too, in place of what it has of their sessions. */
    public SynopsisIndex with(Collection<Synopsis> more) {
        Map<SessionId, SynopsisWords> all = new LinkedHashMap<>(sessions);
        more.forEach(synopsis -> all.put(synopsis.id(), SynopsisWords.of(synopsis)));
        return new SynopsisIndex(
                all, words.with(more.stream().flatMap(Synopsis::passages).map(Passage::text)));
    }

    /**
     * The sessions in which each of these words stands somewhere, those with all of them as they were typed in one place
     * first; with where that is. All sessions where no word was typed.
     */
    public Map<SessionId, Hit> find(String typed) {
        List<TextWords.Meaning> wanted = words.meanings(typed);
        Map<SessionId, Hit> hits = new HashMap<>();
        sessions.forEach((id, one) -> one.find(wanted).ifPresent(hit -> hits.put(id, hit)));
        return best(hits);
    }

    /** All passages of one session in which each of these words stands, those with all as they were typed first. */
    public List<Hit> within(SessionId session, String typed) {
        List<TextWords.Meaning> wanted = words.meanings(typed);
        return Optional.ofNullable(sessions.get(session)).stream()
                .flatMap(one -> one.passages(wanted))
                .sorted(BEST)
                .toList();
    }

    private Map<SessionId, Hit> best(Map<SessionId, Hit> hits) {
        Map<SessionId, Hit> sorted = new LinkedHashMap<>();
        sessions.keySet().stream()
                .filter(hits::containsKey)
                .sorted(Comparator.comparing(hits::get, BEST))
                .forEach(id -> sorted.put(id, hits.get(id)));
        return sorted;
    }
}
