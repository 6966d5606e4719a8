package nl.driehoek.deck.page;

import java.util.StringTokenizer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** About how wide a text without markup is, in sizes of the type and without a toolkit. */
public final class TextSize {
    /** The width of a space. */
    static final double SPACE = 0.26;

    private static final double NARROW = 0.3;
    private static final double USUAL = 0.54;
    private static final double WIDE = 0.82;
    private static final double CAPITAL = 0.66;
    private static final double IDEOGRAPH = 1;

    private TextSize() {}

    /** The width of a text on one line. */
    public static double width(String text) {
        double[] words = words(text);
        return DoubleStream.of(words).sum() + SPACE * Math.max(0, words.length - 1);
    }

    /** The width of the longest word. */
    public static double longestWord(String text) {
        return DoubleStream.of(words(text)).max().orElse(0);
    }

    /** The widths of the words of a text. */
    static double[] words(String text) {
        StringTokenizer words = new StringTokenizer(text);
        return IntStream.range(0, words.countTokens())
                .mapToDouble(_ -> word(words.nextToken()))
                .toArray();
    }

    private static double word(String word) {
        return word.codePoints().mapToDouble(TextSize::letter).sum();
    }

    private static double letter(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> "MW".indexOf(letter) >= 0 ? WIDE : CAPITAL;
            default -> Character.isIdeographic(letter) ? IDEOGRAPH : other(letter);
        };
    }

    private static double other(int letter) {
        if ("iljtfr.,:;'’‘|!()[]-".indexOf(letter) >= 0) {
            return NARROW;
        }
        return "mw…—".indexOf(letter) >= 0 ? WIDE : USUAL;
    }
}
