package nl.driehoek.deck.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings words into the form in which they are compared: case, accents and the like do not count. */
public final class Folding {
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ð', "d"),
            Map.entry('ς', "σ"));

    private Folding() {}

    /**
     * These words in lower case, each letter with an accent or a stroke as the plain letter; folding twice is folding once,
     * and folding letter by letter is folding the whole.
     */
    public static String fold(String words) {
        if (words.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
            return words.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        for (char letter : bare.toCharArray()) {
            folded.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }
}
