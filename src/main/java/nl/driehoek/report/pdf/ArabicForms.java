package nl.driehoek.report.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Arabic letters in the forms that they take beside each other. Unicode has each form as a sign of its own, whose
 * decomposition is the letter and whose name ends with the form.
 */
final class ArabicForms {
    private static final int LAM = 0x644;
    private static final int STRETCH = 0x640;
    private static final int JOINER = 0x200d;
    private static final Map<String, Map<Form, Integer>> FORMS = forms();

    private final int[] letters;
    private final StringBuilder shaped = new StringBuilder();

    private ArabicForms(int[] letters) {
        this.letters = letters;
    }

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** A text with its Arabic letters joined; all else in it stays as it is. */
    static String of(String text) {
        ArabicForms forms = new ArabicForms(text.codePoints().toArray());
        forms.shape();
        return forms.shaped.toString();
    }

    /** Whether a sign is a form of a letter, rather than the letter itself. */
    static boolean isForm(int sign) {
        return sign >= 0xfb50 && sign <= 0xfdff || sign >= 0xfe70 && sign <= 0xfefc;
    }

    private void shape() {
        for (int at = 0; at < letters.length; at++) {
            Map<Form, Integer> pair = pair(at);
            boolean joined = joinsBefore(at);
            if (!pair.isEmpty()) {
                shaped.appendCodePoint(pair.get(joined ? Form.FINAL : Form.ISOLATED));
                at++;
            } else {
                Form form = form(joined && has(at, Form.FINAL), has(at, Form.INITIAL) && joinsAfter(at));
                shaped.appendCodePoint(forms(letters[at]).getOrDefault(form, letters[at]));
            }
        }
    }

    private static Form form(boolean before, boolean after) {
        if (before) {
            return after ? Form.MEDIAL : Form.FINAL;
        }
        return after ? Form.INITIAL : Form.ISOLATED;
    }

    /** The forms of a lam with an alef after it, which are one sign; none elsewhere. */
    private Map<Form, Integer> pair(int at) {
        return letters[at] == LAM && at + 1 < letters.length
                ? FORMS.getOrDefault(new String(letters, at, 2), Map.of())
                : Map.of();
    }

    private boolean joinsBefore(int at) {
        int before = at - 1;
        while (before >= 0 && isOnLetter(letters[before])) {
            before--;
        }
        return before >= 0 && (isStretch(letters[before]) || has(before, Form.INITIAL));
    }

    private boolean joinsAfter(int at) {
        int after = at + 1;
        while (after < letters.length && isOnLetter(letters[after])) {
            after++;
        }
        return after < letters.length && (isStretch(letters[after]) || has(after, Form.FINAL));
    }

    private boolean has(int at, Form form) {
        return forms(letters[at]).containsKey(form);
    }

    private static boolean isStretch(int letter) {
        return letter == STRETCH || letter == JOINER;
    }

    private static boolean isOnLetter(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static Map<Form, Integer> forms(int letter) {
        return FORMS.getOrDefault(Character.toString(letter), Map.of());
    }

    /** Those of letters, and of the pairs of a lam with an alef. */
    private static Map<String, Map<Form, Integer>> forms() {
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xfb50, 0xfbff), IntStream.rangeClosed(0xfe80, 0xfefc))
                .filter(Character::isLetter)
                .forEach(sign -> add(forms, sign));
        return forms;
    }

    private static void add(Map<String, Map<Form, Integer>> forms, int sign) {
        String letters = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        String name = Character.getName(sign);
        for (Form form : Form.values()) {
            if (name.endsWith(form.name() + " FORM") && (letters.length() == 1 || letters.codePointAt(0) == LAM)) {
                forms.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class)).putIfAbsent(form, sign);
            }
        }
    }
}
