package nl.driehoek.session.synopsis;

import java.util.Arrays;
import nl.driehoek.deck.text.Folding;

/**
 * A text as it is compared, with where each of its letters comes from.
 *
 * @param words the text folded
 * @param from for each char of these the index in the text at which its letter begins, and after them the text's length
 */
public record FoldedText(String words, int[] from) {

    /** Of this text. */
    public static FoldedText of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int[] from = new int[text.length() + 1];
        int next = 0;
        for (int at = 0; at < text.length(); at = next) {
            next = at + Character.charCount(text.codePointAt(at));
            int begin = words.length();
            words.append(Folding.fold(text.substring(at, next)));
            from = from.length > words.length() ? from : Arrays.copyOf(from, 2 * words.length() + 1);
            Arrays.fill(from, begin, words.length(), at);
        }
        from[words.length()] = text.length();
        return new FoldedText(words.toString(), from);
    }

    /** Where in the text a hit ends that ends here; what belongs to its last letter, such as an accent, belongs to it. */
    public int end(int to) {
        int end = from[to];
        int last = from[to - 1];
        int at = to;
        while (end == last && at < words.length()) {
            at++;
            end = from[at];
        }
        return end;
    }
}
