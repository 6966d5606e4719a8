package nl.driehoek.ui.presenter.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes card texts short and easy to search. */
final class Plain {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(#{1,6}|>|[-+*]|\\d+[.)])\\s+|[*_`]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Plain() {}

    /** The text on one line without markup, cut after a word where it is longer than this. */
    static String of(String markdown, int longest) {
        String bare = MARKS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
        String line = BLANKS.matcher(bare).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest);
        return line.substring(0, cut > 0 ? cut : longest) + "…";
    }

    /** The text without accents, in lower case. */
    static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
