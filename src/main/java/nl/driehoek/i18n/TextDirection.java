package nl.driehoek.i18n;

/** The direction in which a text is read, as its own letters tell. */
public enum TextDirection {
    /** From left to right, as Dutch and English. */
    LEFT_TO_RIGHT,
    /** From right to left, as Arabic and Hebrew. */
    RIGHT_TO_LEFT;

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

    private static boolean isStrong(int directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
