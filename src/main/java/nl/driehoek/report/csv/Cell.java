package nl.driehoek.report.csv;

import java.util.regex.Pattern;

/**
 * Text as the cell of a spreadsheet that is never taken for a formula: what could be one has an apostrophe in front of it. A
 * text that has one there already gets one more, so that no two texts become the same cell.
 */
final class Cell {
    private static final String APOSTROPHE = "'";

    /** What is not seen at the beginning may be passed over before a program looks whether it is a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}']*[=+\\-@|%\uff1d\uff0b\uff0d\uff20\u2212].*", Pattern.DOTALL);

    private static final Pattern STARTS_UNSEEN = Pattern.compile("'*[\\t\\r\\n\\p{Cc}].*", Pattern.DOTALL);

    /** Where each minus sign was disarmed, nobody could add up a column. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,15})?");

    /** Embeddings, overrides and isolates turn round what stands after them; half a character is none at all. */
    private static final Pattern NOT_IN_CELLS = Pattern.compile("[\u202a-\u202e\u2066-\u2069\\p{Cs}\\x00]");

    private Cell() {}

    /** The cell of a text; its line breaks stay. */
    static String of(String text) {
        String kept = NOT_IN_CELLS.matcher(text).replaceAll("");
        boolean disarmed = !NUMBER.matcher(kept).matches()
                && (FORMULA.matcher(kept).matches()
                        || STARTS_UNSEEN.matcher(kept).matches());
        return disarmed ? APOSTROPHE + kept : kept;
    }
}
