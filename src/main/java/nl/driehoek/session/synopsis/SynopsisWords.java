package nl.driehoek.session.synopsis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.search.TextWords.Meaning;

/**
 * The words of one session. Immutable.
 *
 * @param folded all its passages, each with {@link #END} behind it
 * @param starts where each of them begins in that
 */
record SynopsisWords(Synopsis synopsis, String folded, int[] starts) {
    private static final char END = '\n';
    private static final int LOOKS = 64;

    static SynopsisWords of(Synopsis synopsis) {
        StringBuilder folded = new StringBuilder();
        int[] starts = synopsis.passages()
                .mapToInt(passage -> {
                    int start = folded.length();
                    folded.append(Folding.fold(passage.text()).replace(END, ' '));
                    folded.append(END);
                    return start;
                })
                .toArray();
        return new SynopsisWords(synopsis, folded.toString(), starts);
    }

    /** The passage that has most of what is looked for; empty where a word stands in none. */
    Optional<Hit> find(List<Meaning> wanted) {
        List<Here> here = wanted.stream().map(this::here).toList();
        if (here.stream().anyMatch(word -> word.all().isEmpty())) {
            return Optional.empty();
        }
        int best = here.stream()
                .flatMap(one -> one.all().stream().map(word -> best(word, here)))
                .min((one, other) -> better(one, other, here))
                .orElse(0);
        return hit(best, here);
    }

    /** The passages that have all of what is looked for. */
    Stream<Hit> passages(List<Meaning> wanted) {
        List<Here> here = wanted.stream().map(this::here).toList();
        return IntStream.range(0, starts.length)
                .filter(passage -> here.stream().allMatch(word -> word.fit(words(passage)) > 0))
                .boxed()
                .flatMap(passage -> hit(passage, here).stream());
    }

    private Here here(Meaning meaning) {
        Optional<WantedWord> typed =
                Optional.of(new WantedWord(meaning.typed(), false)).filter(word -> word.isIn(folded));
        List<WantedWord> others = meaning.others().stream()
                .map(word -> new WantedWord(word, true))
                .filter(word -> word.isIn(folded))
                .toList();
        return new Here(typed, others);
    }

    /** Among the first passages with this word the one that has most of the words. */
    private int best(WantedWord word, List<Here> wanted) {
        int best = at(word.in(folded, 0));
        int looks = 0;
        for (int next = start(best + 1); next >= 0 && looks < LOOKS && fit(best, wanted) < 2 * wanted.size(); looks++) {
            int found = word.in(folded, next);
            int there = found < 0 ? best : at(found);
            best = better(there, best, wanted) < 0 ? there : best;
            next = found < 0 ? -1 : start(there + 1);
        }
        return best;
    }

    private int better(int one, int other, List<Here> wanted) {
        int more = Integer.compare(fit(other, wanted), fit(one, wanted));
        return more != 0 ? more : Integer.compare(one, other);
    }

    private int fit(int passage, List<Here> wanted) {
        String words = words(passage);
        return wanted.stream().mapToInt(word -> word.fit(words)).sum();
    }

    private String words(int passage) {
        return folded.substring(starts[passage], passage + 1 < starts.length ? starts[passage + 1] : folded.length());
    }

    private int at(int place) {
        int at = Arrays.binarySearch(starts, place);
        return at >= 0 ? at : -at - 2;
    }

    /** Where a passage begins; -1 where there are not so many. */
    private int start(int passage) {
        return passage < starts.length ? starts[passage] : -1;
    }

    private Optional<Hit> hit(int number, List<Here> here) {
        List<WantedWord> words =
                here.stream().flatMap(one -> one.all().stream()).toList();
        return synopsis.passages().skip(number).findFirst().map(passage -> new Hit(passage, words, fit(number, here)));
    }

    /**
     * A word that is looked for, as it stands in this session.
     *
     * @param typed as it was typed
     * @param others words that may be meant by it
     */
    private record Here(Optional<WantedWord> typed, List<WantedWord> others) {
        List<WantedWord> all() {
            return Stream.concat(typed.stream(), others.stream()).toList();
        }

        /** 2 where it stands in these words as it was typed, 1 where another does, and else 0. */
        int fit(String words) {
            if (typed.filter(word -> word.isIn(words)).isPresent()) {
                return 2;
            }
            return others.stream().anyMatch(word -> word.isIn(words)) ? 1 : 0;
        }
    }
}
