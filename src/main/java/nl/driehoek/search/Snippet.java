package nl.driehoek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What stands at a place of a card or a set, in one line, with what was looked for marked.
 *
 * @param pieces in order; next to each other they are the line
 */
public record Snippet(Place place, List<Piece> pieces) {
    private static final String MORE = "…";
    private static final int BEFORE = 30;

    public Snippet {
        Objects.requireNonNull(place);
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a line.
     *
     * @param found whether it is what was looked for
     */
    public record Piece(String text, boolean found) {
        public Piece {
            Objects.requireNonNull(text);
        }
    }

    /** The line without marks. */
    public String line() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    /** Whether anything in it is what was looked for. */
    public boolean isFound() {
        return pieces.stream().anyMatch(Piece::found);
    }

    /**
     * Cuts a text to a line, from a little before the first word that was looked for.
     *
     * @param found the words of the text that were looked for, in order
     * @param longest characters of the text at most in it, 1 or more
     */
    static Snippet of(Place place, String text, List<Words.Word> found, int longest) {
        int from = found.isEmpty() || found.getFirst().end() <= longest
                ? 0
                : from(text, found.getFirst().start());
        int to = to(text, from + longest);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, from > 0 ? MORE : "", false);
        int at = from;
        for (Words.Word word : found) {
            if (word.start() >= at && word.end() <= to) {
                add(pieces, flat(text, at, word.start()), false);
                add(pieces, flat(text, word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(pieces, flat(text, at, to).stripTrailing(), false);
        add(pieces, to < text.length() ? MORE : "", false);
        return new Snippet(place, pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private static String flat(String text, int from, int to) {
        return text.substring(from, to).replaceAll("\\s+", " ");
    }

    private static int from(String text, int first) {
        int space = text.indexOf(' ', Math.max(0, first - BEFORE));
        return space >= 0 && space < first ? space + 1 : first;
    }

    /** Behind a word, or at the end. */
    private static int to(String text, int most) {
        if (most >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', most);
        return space > most / 2 ? space : Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
