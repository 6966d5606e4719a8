package nl.driehoek.tool.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.RichText;

/**
 * What changed between two texts, word by word: as few words as can be are taken for removed or added.
 *
 * @param before the older text, in which the words that were removed stand out
 * @param after the newer text, in which the words that were added stand out
 */
public record WordChanges(RichText before, RichText after) {
    /** A word with what stands before it, or one sign that belongs to none. */
    private static final Pattern WORD = Pattern.compile("\\s*(?:[\\p{L}\\p{M}\\p{N}'’-]+|[^\\s\\p{L}\\p{M}\\p{N}])");

    /** Between these texts; the time that it takes grows with the product of their lengths. */
    public static WordChanges between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        boolean[] kept = new boolean[old.size()];
        boolean[] stayed = new boolean[now.size()];
        for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
            if (same(old.get(i), now.get(j))) {
                kept[i++] = true;
                stayed[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordChanges(marked(old, kept), marked(now, stayed));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
    }

    /** How many words the ends of both texts have in common at most, from each word of the one and each of the other on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** Words that follow each other and are alike stand in one stretch. */
    private static RichText marked(List<String> words, boolean[] plain) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || plain[i] != plain[from]) {
                spans.add(new Span(
                        String.join("", words.subList(from, i)), plain[from] ? Set.of() : Set.of(Mark.STRONG), ""));
                from = i;
            }
        }
        return spans.isEmpty() ? RichText.EMPTY : new RichText(List.of(new Block.Paragraph(spans)));
    }
}
