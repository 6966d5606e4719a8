package nl.driehoek.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What a language makes of its words: the stem of each, the words in a compound, and those that say little. Thread-safe. */
final class Morphology {
    private static final int MOST_ENDINGS = 3;
    private static final int MOST_KNOWN = 50_000;
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("kinderen", "kind"),
            Map.entry("kinder", "kind"),
            Map.entry("gesproken", "spreek"),
            Map.entry("spreken", "spreek"),
            Map.entry("sprak", "spreek"),
            Map.entry("spraken", "spreek"),
            Map.entry("betrekken", "betrok"),
            Map.entry("betrek", "betrok"),
            Map.entry("betrekt", "betrok"),
            Map.entry("betrokken", "betrok"),
            Map.entry("children", "child"),
            Map.entry("spoke", "speak"),
            Map.entry("spoken", "speak"));
    private static final Pattern SMALL_ENDING = Pattern.compile("(\\w{3,}?)(?:[tp]?je)s?$");
    private static final int SHORTEST_VERB = 5;
    private static final List<String> PARTICLES = List.of(
            "aan", "achter", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor",
            "weg");
    private static final Morphology DUTCH = new Morphology(
            new Stemming(DutchStemmer::new, Morphology::grown, Morphology::hardened),
            true,
            DutchAnalyzer.getDefaultStopSet());
    private static final Morphology ENGLISH = new Morphology(
            new Stemming(EnglishStemmer::new, word -> word, stem -> stem), false, EnglishAnalyzer.getDefaultStopSet());
    private static final Morphology OTHER = new Morphology(word -> word, false, CharArraySet.EMPTY_SET);

    private final UnaryOperator<String> stem;
    private final boolean compounding;
    private final CharArraySet small;
    private final Map<String, Forms> known = new ConcurrentHashMap<>();
    private Compounds compounds;

    private Morphology(UnaryOperator<String> stem, boolean compounding, CharArraySet small) {
        this.stem = stem;
        this.compounding = compounding;
        this.small = small;
    }

    /** Of a language; one that is not known leaves words as they are. */
    static Morphology of(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> DUTCH;
            case "en" -> ENGLISH;
            default -> OTHER;
        };
    }

    /**
     * The forms of a word by which it is found.
     *
     * @param parts the words that it is made of, as they stand in it; empty for a word that is no compound
     * @param partStems their stems, in the same order
     */
    record Forms(String word, String stem, List<String> parts, List<String> partStems) {}

    /** The forms of a word that is folded already. */
    Forms forms(String word) {
        Forms forms = known.get(word);
        if (forms == null) {
            forms = make(word);
            if (known.size() < MOST_KNOWN) {
                known.put(word, forms);
            }
        }
        return forms;
    }

    /** Whether a word says little, as an article does. */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** The particles that part from a verb, as in "ik nodig uit". */
    boolean isParticle(String word) {
        return compounding && PARTICLES.contains(word);
    }

    /** A verb that parts, as its particle and the rest; empty for other words. */
    List<String> parted(String word) {
        return !compounding
                ? List.of()
                : PARTICLES.stream()
                        .filter(particle ->
                                word.startsWith(particle) && word.length() >= particle.length() + SHORTEST_VERB)
                        .findFirst()
                        .map(particle -> List.of(particle, stem.apply(word.substring(particle.length()))))
                        .orElse(List.of());
    }

    /** A Dutch word that is not small any more, as stuk of stukje. */
    private static String grown(String word) {
        return SMALL_ENDING.matcher(word).replaceFirst("$1");
    }

    /** A Dutch stem as it is written at the end of a word, as huis of huizen and model of modellen. */
    private static String hardened(String stem) {
        int end = stem.length() - 1;
        if (end < 2) {
            return stem;
        }
        char last = stem.charAt(end);
        return switch (last) {
            case 'v' -> stem.substring(0, end) + 'f';
            case 'z' -> stem.substring(0, end) + 's';
            default -> last == stem.charAt(end - 1) ? stem.substring(0, end) : stem;
        };
    }

    private Forms make(String word) {
        List<String> parts = compounding ? compounds().parts(word) : List.of();
        return new Forms(word, stem.apply(word), parts, parts.stream().map(stem).toList());
    }

    private synchronized Compounds compounds() {
        if (compounds == null) {
            compounds = Compounds.dutch(stem);
        }
        return compounds;
    }

    /** Cuts off endings until there are none, so that kans and kansen end alike. */
    private record Stemming(Supplier<SnowballStemmer> make, UnaryOperator<String> before, UnaryOperator<String> after)
            implements UnaryOperator<String> {
        @Override
        public String apply(String word) {
            SnowballStemmer stemmer = make.get();
            String stem = before.apply(IRREGULAR.getOrDefault(word, word));
            for (int i = 0; i < MOST_ENDINGS; i++) {
                stemmer.setCurrent(IRREGULAR.getOrDefault(stem, stem));
                stemmer.stem();
                stem = after.apply(stemmer.getCurrent());
            }
            return stem;
        }
    }
}
