package nl.driehoek.session.synopsis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.driehoek.search.Snippet.Piece;

/** Cuts a passage down to one line round what was found in it, and marks that. */
final class Snippet {
    private static final String MORE = "…";
    private static final int BEFORE = 24;

    private Snippet() {}

    /**
     * The line.
     *
     * @param wanted words that are looked for
     * @param longest chars of the text at most in it, 1 or more
     */
    static List<Piece> of(String text, List<WantedWord> wanted, int longest) {
        String line = text.replaceAll("\\s", " ");
        BitSet found = found(line, wanted);
        int first = Math.max(0, found.nextSetBit(0));
        int from = first <= BEFORE || line.length() <= longest ? 0 : wordStart(line, first - BEFORE, first);
        int to = whole(line, Math.min(line.length(), from + longest));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        for (int at = from; at < to; ) {
            int end = Math.min(to, next(found, at, line.length()));
            pieces.add(new Piece(line.substring(at, end), found.get(at)));
            at = end;
        }
        if (to < line.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    private static BitSet found(String line, List<WantedWord> wanted) {
        FoldedText folded = FoldedText.of(line);
        BitSet found = new BitSet(line.length());
        for (WantedWord wanting : wanted) {
            int length = wanting.word().length();
            int at = wanting.in(folded.words(), 0);
            while (at >= 0) {
                found.set(folded.from()[at], folded.end(at + length));
                at = wanting.in(folded.words(), at + length);
            }
        }
        return found;
    }

    private static int next(BitSet found, int at, int end) {
        int change = found.get(at) ? found.nextClearBit(at) : found.nextSetBit(at);
        return change < 0 ? end : change;
    }

    /** The start of the first word from here on, but before the hit; here where there is none. */
    private static int wordStart(String line, int here, int hit) {
        int space = line.indexOf(' ', here);
        return space >= 0 && space < hit ? space + 1 : whole(line, here);
    }

    /** This place, or the one before it where it is amid a character. */
    private static int whole(String line, int at) {
        boolean amid = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return amid ? at - 1 : at;
    }
}
