package nl.driehoek.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what somebody typed as words that are looked for.
 *
 * @param languages of what is searched
 * @param vocabulary the words that can be found
 */
record SoughtReader(Collection<Morphology> languages, Vocabulary vocabulary) {
    private static final int MOST_WORDS = 12;

    /** Reads this; a letter at its end may be amid a word. */
    Sought read(String typed) {
        List<String> all = Words.of(typed).stream()
                .map(Words.Word::folded)
                .limit(MOST_WORDS)
                .toList();
        List<String> small = all.stream().filter(this::isSmall).toList();
        if (small.size() == all.size()) {
            return new Sought(words(all, List.of(), isUnfinished(typed)), List.of(), all);
        }
        List<String> telling = all.stream().filter(word -> !isSmall(word)).toList();
        boolean unfinished = isUnfinished(typed) && !isSmall(all.getLast());
        return new Sought(words(telling, particles(small), unfinished), small, all);
    }

    private boolean isSmall(String word) {
        return languages.stream().anyMatch(language -> language.isSmall(word));
    }

    private static boolean isUnfinished(String typed) {
        return !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
    }

    private List<String> particles(List<String> small) {
        return small.stream()
                .filter(word -> languages.stream().anyMatch(language -> language.isParticle(word)))
                .toList();
    }

    private List<SoughtWord> words(List<String> words, List<String> particles, boolean unfinished) {
        List<SoughtWord> sought = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> joined = joined(words, i);
            String word = whole(words.get(i), particles);
            sought.add(word(word, joined, unfinished && i == words.size() - 1));
        }
        return sought;
    }

    /** The verb that a word is with a particle beside it, as in "ik nodig uit"; the word itself where there is none. */
    private String whole(String word, List<String> particles) {
        return particles.stream()
                .map(particle -> particle + word)
                .filter(verb -> stems(verb).stream().anyMatch(vocabulary::hasStem))
                .findFirst()
                .orElse(word);
    }

    /** The stems of what may be written as one word where the one at a place and another beside it were typed as two. */
    Set<String> joined(List<String> words, int at) {
        Set<String> stems = new HashSet<>();
        if (at > 0) {
            stems.addAll(stems(words.get(at - 1) + words.get(at)));
        }
        if (at + 1 < words.size()) {
            stems.addAll(stems(words.get(at) + words.get(at + 1)));
        }
        stems.removeIf(stem -> !vocabulary.hasStem(stem));
        return stems;
    }

    /**
     * Reads one word.
     *
     * @param joined stems of words that will do as well
     * @param unfinished whether it may be typed on
     */
    SoughtWord word(String word, Set<String> joined, boolean unfinished) {
        Set<String> stems = new HashSet<>(joined);
        stems.addAll(stems(word));
        List<List<String>> compounds = new ArrayList<>();
        if (stems.stream().noneMatch(vocabulary::hasStem) && unfinished && vocabulary.hasPrefix(word)) {
            vocabulary.beginning(word).forEach(whole -> stems.addAll(stems(whole)));
        } else {
            compounds.addAll(compounds(word));
        }
        if (!isKnown(stems, compounds)) {
            guess(word, unfinished, stems, compounds);
        }
        return new SoughtWord(word, stems, compounds, unfinished);
    }

    /** Nobody wrote it so: it may stand there as two words, or somebody slipped. */
    private void guess(String word, boolean unfinished, Set<String> stems, List<List<String>> compounds) {
        List<String> split = vocabulary.split(word);
        if (split.isEmpty()) {
            vocabulary.near(word, unfinished).forEach(near -> stems.addAll(stems(near)));
        } else {
            languages.forEach(language -> compounds.add(
                    split.stream().map(part -> language.forms(part).stem()).toList()));
        }
    }

    private boolean isKnown(Set<String> stems, List<List<String>> compounds) {
        return stems.stream().anyMatch(vocabulary::hasStem)
                || compounds.stream().anyMatch(parts -> parts.stream().allMatch(vocabulary::hasStem));
    }

    private List<List<String>> compounds(String word) {
        return languages.stream()
                .flatMap(language -> Stream.of(language.forms(word).partStems(), language.parted(word)))
                .filter(parts -> !parts.isEmpty())
                .distinct()
                .toList();
    }

    private Set<String> stems(String word) {
        Set<String> stems = new HashSet<>();
        languages.forEach(language -> stems.add(language.forms(word).stem()));
        return stems;
    }
}
