package nl.driehoek.ui.text;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which texts need shaping or reordering, and how to take them apart so that no line ever breaks within a part. */
public final class ComplexText {
    /** A longer word is cut, so that it cannot be wider than any line of the program. */
    private static final int LONGEST_WORD = 30;

    private static final int FIRST_COMPLEX = 0x300; // all below are letters that stand side by side
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private ComplexText() {}

    /** Whether letters of this text change with their neighbours, or run from right to left. */
    public static boolean isComplex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMPLEX) {
                return text.codePoints().anyMatch(ComplexText::isComplex)
                        || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            }
        }
        return false;
    }

    private static boolean isComplex(int codePoint) {
        return codePoint >= FIRST_COMPLEX && !PLAIN.contains(UnicodeScript.of(codePoint));
    }

    /**
     * The text in parts between which a line may break, each with the space after it; a text that is not complex stays
     * whole. The parts put together are the text.
     */
    public static List<String> parts(String text) {
        if (!isComplex(text)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (String word : cut(text, BreakIterator.getLineInstance(), 1)) {
            parts.addAll(
                    word.length() <= LONGEST_WORD
                            ? List.of(word)
                            : cut(word, BreakIterator.getCharacterInstance(), LONGEST_WORD));
        }
        return parts;
    }

    /** Each letter with the marks on it by itself. */
    static List<String> letters(String text) {
        return cut(text, BreakIterator.getCharacterInstance(), 1);
    }

    /** The text cut where there is a boundary and what lies before it is at least so long, in UTF-16 units. */
    private static List<String> cut(String text, BreakIterator boundaries, int least) {
        List<String> parts = new ArrayList<>();
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (end - start >= least || end == text.length()) {
                parts.add(text.substring(start, end));
                start = end;
            }
        }
        return parts;
    }
}
