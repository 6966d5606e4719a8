package nl.driehoek.i18n;

import java.util.regex.Pattern;

/** The direction in which a text is read, as its own letters tell. */
public enum TextDirection {
    /** From left to right, as Dutch and English. */
    LEFT_TO_RIGHT,
    /** From right to left, as Arabic and Hebrew. */
    RIGHT_TO_LEFT;

    private static final Pattern TURNS_ROUND = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /**
     * The direction of the first letter that has one, which is how the Unicode bidirectional algorithm finds the base
     * direction of a paragraph; from left to right where none has.
     */
    public static TextDirection of(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(TextDirection::isStrong)
                .mapToObj(strong -> strong == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)
                .findFirst()
                .orElse(LEFT_TO_RIGHT);
    }

    /** Whether a character is one that turns a line round until another ends that: an embedding, an override or an isolate. */
    public static boolean turnsRound(int point) {
        return TURNS_ROUND.matcher(Character.toString(point)).matches();
    }

    /** A text without what turns a line round, since what opens that and does not close it turns round what stands after it. */
    public static String straight(String text) {
        return TURNS_ROUND.matcher(text).replaceAll("");
    }

    private static boolean isStrong(int directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
