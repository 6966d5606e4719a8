package nl.driehoek.session.synopsis;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.SessionId;

/**
 * Finds sessions by the words in them, case and accents aside; immutable, and safe for use from any thread. It holds all
 * words once more, folded, and goes through them from the first to the last.
 */
public final class SynopsisIndex {
    /** Over no session. */
    public static final SynopsisIndex EMPTY = new SynopsisIndex(Map.of());

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final char END = '\n';
    private static final int LOOKS = 64;

    private final Map<SessionId, Words> sessions;

    private SynopsisIndex(Map<SessionId, Words> sessions) {
        this.sessions = sessions;
    }

    /** With these too, in place of what it has of their sessions. */
    public SynopsisIndex with(Collection<Synopsis> more) {
        Map<SessionId, Words> all = new LinkedHashMap<>(sessions);
        more.forEach(synopsis -> all.put(synopsis.id(), Words.of(synopsis)));
        return new SynopsisIndex(all);
    }

    /** What somebody looks for, as the words that all have to be there; empty where nothing is asked for. */
    public static List<String> wanted(String query) {
        return SPACES.splitAsStream(Folding.fold(query))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The sessions in which each of these words stands somewhere, be it within a word; with where that is. */
    public Map<SessionId, Hit> find(List<String> wanted) {
        Map<SessionId, Hit> hits = new LinkedHashMap<>();
        sessions.forEach((id, words) -> words.find(wanted).ifPresent(hit -> hits.put(id, hit)));
        return hits;
    }

    /**
     * The words of one session.
     *
     * @param folded all its passages, each with {@link #END} behind it
     * @param starts where each of them begins in that
     */
    private record Words(Synopsis synopsis, String folded, int[] starts) {
        static Words of(Synopsis synopsis) {
            StringBuilder folded = new StringBuilder();
            int[] starts = synopsis.passages()
                    .mapToInt(passage -> {
                        int start = folded.length();
                        String words = Folding.fold(passage.text()).replace(END, ' ');
                        folded.append(words).append(END);
                        return start;
                    })
                    .toArray();
            return new Words(synopsis, folded.toString(), starts);
        }

        Optional<Hit> find(List<String> wanted) {
            for (String word : wanted) {
                if (!folded.contains(word)) {
                    return Optional.empty();
                }
            }
            int best = wanted.stream()
                    .mapToInt(word -> best(word, wanted))
                    .boxed()
                    .min((one, other) -> better(one, other, wanted))
                    .orElse(0);
            return passage(best).map(passage -> new Hit(passage, wanted));
        }

        /** Among the first passages with this word the one that has most of the words. */
        private int best(String word, List<String> wanted) {
            int best = at(folded.indexOf(word));
            int looks = 0;
            for (int next = start(best + 1);
                    next >= 0 && looks < LOOKS && count(best, wanted) < wanted.size();
                    looks++) {
                int found = folded.indexOf(word, next);
                int there = found < 0 ? best : at(found);
                best = better(there, best, wanted) < 0 ? there : best;
                next = found < 0 ? -1 : start(there + 1);
            }
            return best;
        }

        private int better(int one, int other, List<String> wanted) {
            int more = Long.compare(count(other, wanted), count(one, wanted));
            return more != 0 ? more : Integer.compare(one, other);
        }

        private long count(int passage, List<String> wanted) {
            int end = start(passage + 1) < 0 ? folded.length() : start(passage + 1);
            String words = folded.substring(starts[passage], end);
            return wanted.stream().filter(words::contains).count();
        }

        private int at(int place) {
            int at = Arrays.binarySearch(starts, place);
            return at >= 0 ? at : -at - 2;
        }

        /** Where a passage begins; -1 where there are not so many. */
        private int start(int passage) {
            return passage < starts.length ? starts[passage] : -1;
        }

        private Optional<Passage> passage(int number) {
            return synopsis.passages().skip(number).findFirst();
        }
    }
}
