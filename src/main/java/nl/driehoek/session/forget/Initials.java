package nl.driehoek.session.forget;

import java.util.List;

/** Tells initials from names. */
public final class Initials {
    private static final int MOST = 2;

    private Initials() {}

    /**
     * Whether this name is made of initials alone, such as {@code J}, {@code JV}, {@code A.B.} or {@code N. de B.}, or has no
     * letter at all.
     */
    public static boolean are(String name) {
        List<String> words = List.of(name.strip().replace('.', ' ').strip().split("[\\s\\u00a0]+"));
        boolean dotted = name.contains(".");
        return words.stream().allMatch(word -> isInitial(word) || dotted && isSmall(word));
    }

    private static boolean isInitial(String word) {
        long letters = word.codePoints().filter(Character::isLetter).count();
        boolean capitals = word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return letters <= 1 || letters <= MOST && capitals;
    }

    private static boolean isSmall(String word) {
        return word.codePoints().allMatch(Character::isLowerCase);
    }
}
