package nl.driehoek.session.synopsis;

import java.util.Objects;

/**
 * A word that is looked for in folded text.
 *
 * @param word folded, at least one char
 * @param whole whether it has to stand there as a word of its own
 */
record WantedWord(String word, boolean whole) {
    WantedWord {
        Objects.requireNonNull(word);
    }

    /** Where it first stands in a text, from this place on; -1 where it does not. */
    int in(String folded, int from) {
        int at = folded.indexOf(word, from);
        while (at >= 0 && whole && !isWhole(folded, at)) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }

    /** Whether it stands in a text. */
    boolean isIn(String folded) {
        return in(folded, 0) >= 0;
    }

    private boolean isWhole(String folded, int at) {
        int end = at + word.length();
        return (at == 0 || !Character.isLetterOrDigit(folded.codePointBefore(at)))
                && (end == folded.length() || !Character.isLetterOrDigit(folded.codePointAt(end)));
    }
}
