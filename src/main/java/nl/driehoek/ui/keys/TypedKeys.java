package nl.driehoek.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a typed character stands for on keyboards that have keys elsewhere. On a Belgian or French one the row of digits
 * types signs, and digits only along with Shift; some platforms name these keys by their signs. A Turkish one has two
 * keys for I. Remembers what it learned of the keyboard from earlier characters.
 */
final class TypedKeys {
    /** What the row of digits types without Shift, from 1 to 9 and then 0; first the Belgian, then the French one. */
    private static final List<String> ROWS = List.of("&é\"'(§è!çà", "&é\"'(-è_çà");

    /** Signs that other keyboards type without Shift too; they count only where it is known that digits need Shift. */
    private static final String ELSEWHERE = "\"'!-_";

    private static final Map<String, String> LETTERS = Map.of("ı", "I", "İ", "I");

    private boolean digitsNeedShift;

    /** The keys that this character may stand for, the likeliest first. */
    List<KeyStroke> of(String character, boolean shift) {
        Optional<String> digit = digit(character, shift);
        List<KeyStroke> keys = new ArrayList<>(List.of(KeyStroke.of(character)));
        digit.map(KeyStroke::of).ifPresent(keys::add);
        Optional.ofNullable(LETTERS.get(character)).map(KeyStroke::of).ifPresent(keys::add);
        return keys;
    }

    private Optional<String> digit(String character, boolean shift) {
        int typed = character.length() == 1 ? Character.digit(character.charAt(0), 10) : -1;
        if (typed >= 0) {
            digitsNeedShift = shift;
            return Optional.of("DIGIT" + typed);
        }
        boolean told = digitsNeedShift || !ELSEWHERE.contains(character);
        Optional<String> digit = shift || character.length() != 1 || !told ? Optional.empty() : inRow(character);
        digitsNeedShift |= digit.isPresent();
        return digit;
    }

    private static Optional<String> inRow(String sign) {
        return ROWS.stream()
                .map(row -> row.indexOf(sign))
                .filter(at -> at >= 0)
                .findFirst()
                .map(at -> "DIGIT" + (at + 1) % 10);
    }
}
