package nl.driehoek.deck.page;

import java.util.List;
import java.util.stream.Stream;

/** Tells about how wide and how many lines a text is, in sizes of the type and without a toolkit. */
public final class TextSize {
    private static final double NARROW = 0.3;
    private static final double USUAL = 0.54;
    private static final double WIDE = 0.82;
    private static final double CAPITAL = 0.66;
    private static final double SPACE = 0.26;

    private TextSize() {}

    /** The lines that a Markdown text takes at a width; 0 for an empty text. */
    static int lines(String markdown, double width) {
        return markdown.isEmpty()
                ? 0
                : Stream.of(markdown.split("\n(?=\\s*([-*+]|\\d+[.)])\\s)|\n\n|  \n"))
                        .mapToInt(stretch -> wrapped(words(stretch), width))
                        .sum();
    }

    /** The width of a text on one line. */
    public static double width(String markdown) {
        return words(markdown).stream().mapToDouble(TextSize::word).sum()
                + SPACE * Math.max(0, words(markdown).size() - 1);
    }

    /** The width of the longest word. */
    public static double longestWord(String markdown) {
        return words(markdown).stream().mapToDouble(TextSize::word).max().orElse(0);
    }

    private static int wrapped(List<String> words, double width) {
        int lines = 1;
        double filled = 0;
        for (String word : words) {
            double needed = word(word);
            if (filled > 0 && filled + SPACE + needed > width) {
                lines++;
                filled = needed;
            } else {
                filled += filled > 0 ? SPACE + needed : needed;
            }
        }
        return lines;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static double word(String word) {
        return word.chars().mapToDouble(TextSize::letter).sum();
    }

    private static double letter(int letter) {
        if ("*`".indexOf(letter) >= 0) {
            return 0;
        }
        if ("iljtfr.,:;'’‘|!()[]-".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMW…—".indexOf(letter) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
