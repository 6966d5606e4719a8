package nl.driehoek.deck.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings words into the form in which they are compared: case, accents and the like do not count. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> PLAIN = Map.of(
            'ł', "l", 'ø', "o", 'đ', "d", 'ħ', "h", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ð', "d");

    private Folding() {}

    /** These words in lower case, each letter with an accent or a stroke as the plain letter; folding twice is folding once. */
    public static String fold(String words) {
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
