package nl.driehoek.tool.vision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Folding;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Finds the same word in other forms: in another case, with or without accents, in the plural, with another ending. Knows
 * the endings of Dutch and English; in other languages words are the same where they are but for case and accents. Used on
 * one thread.
 */
public final class WordForms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** From this length on a stem may be part of a longer word, as in respect and respectful. */
    private static final int LONG = 5;

    private static final int MOST_ENDINGS = 3;

    private final Optional<SnowballStemmer> stemmer;
    private final CharArraySet small;

    private WordForms(Optional<SnowballStemmer> stemmer, CharArraySet small) {
        this.stemmer = stemmer;
        this.small = small;
    }

    /**
     * The forms of words in a language.
     *
     * @param language as of a deck
     */
    public static WordForms of(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> new WordForms(Optional.of(new DutchStemmer()), DutchAnalyzer.getDefaultStopSet());
            case "en" -> new WordForms(Optional.of(new EnglishStemmer()), EnglishAnalyzer.getDefaultStopSet());
            default -> new WordForms(Optional.empty(), CharArraySet.EMPTY_SET);
        };
    }

    /** What two texts have in common that say the same in other forms of the same words. */
    public String common(String text) {
        String stems = words(text).stream().map(this::stem).collect(Collectors.joining(" "));
        return stems.isEmpty() ? Folding.fold(text).strip() : stems;
    }

    /** The words of a sentence, as they stand there, that are words of a core value in any form; each once, in order. */
    public List<String> found(String value, String sentence) {
        List<String> stems = telling(value).stream().map(this::stem).toList();
        return words(sentence).stream()
                .filter(word -> stems.stream().anyMatch(stem -> isForm(stem, stem(word))))
                .distinct()
                .toList();
    }

    /** The words that say something; all where none does. */
    private List<String> telling(String value) {
        List<String> words = words(value);
        List<String> telling = words.stream()
                .filter(word -> !small.contains(Folding.fold(word)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean isForm(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        boolean part = shorter.length() >= LONG && (longer.startsWith(shorter) || longer.endsWith(shorter));
        return part || one.equals(other);
    }

    /** Cuts off endings until there are none, so that kans and kansen end alike. */
    private String stem(String word) {
        String stem = Folding.fold(word);
        for (int i = 0; i < MOST_ENDINGS; i++) {
            stem = shortened(stem);
        }
        return stem;
    }

    private String shortened(String word) {
        return stemmer.map(known -> {
                    known.setCurrent(word);
                    known.stem();
                    return known.getCurrent();
                })
                .orElse(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
