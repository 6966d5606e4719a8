package nl.driehoek.store.deckfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.DeckProblem.What;

/** Gathers what is wrong with one file, and looks for the word that its author may have meant. */
final class Problems {
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_COMPARED = 40;
    /** So many words are compared in one file at most: a file of nothing but errors must not keep anyone waiting. */
    private static final int COMPARISONS = 20_000;

    private final String file;
    private final List<DeckProblem> found = new ArrayList<>();
    private int comparisons;

    Problems(String file) {
        this.file = file;
    }

    void add(Json.Position position, What what, String... values) {
        found.add(new DeckProblem(place(position), what, values));
    }

    /** Adds a problem with a word, the first of the values, that should have been one of the allowed ones. */
    void addNear(Json.Position position, What what, Collection<String> allowed, List<String> values) {
        String word = values.getFirst();
        List<String> shown = new ArrayList<>(values);
        shown.set(0, shown(word));
        found.add(new DeckProblem(place(position), what, shown, nearest(word, allowed)));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All of them in the file's order. */
    List<DeckProblem> inOrder() {
        return found.isEmpty() ? List.of() : found.stream().sorted(order()).toList();
    }

    /** Made where there is something to order only: a start with sound decks has no use for it. */
    private static Comparator<DeckProblem> order() {
        return Comparator.comparing(
                DeckProblem::place, Comparator.comparingInt(Place::line).thenComparing(Place::column));
    }

    /** A text of the author's as a sentence can name it: on one line, not too long, without what a terminal obeys. */
    static String shown(String text) {
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + '…' : text;
        return isPlain(cut) ? cut : cut.replaceAll("\\R", "↵").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "�");
    }

    /** Nearly every text is; the patterns are for the others. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }

    private Place place(Json.Position position) {
        return new Place(file, position.line(), position.column(), position.path());
    }

    private String nearest(String word, Collection<String> allowed) {
        if (word.isEmpty() || word.length() > LONGEST_COMPARED || comparisons + allowed.size() > COMPARISONS) {
            return "";
        }
        comparisons += allowed.size();
        int most = Math.max(1, word.length() / 3);
        return allowed.stream()
                .filter(other -> distance(word, other) <= most)
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .orElse("");
    }

    /** How many letters have to be put in, left out, changed or swapped with the next to make one word the other. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LONGEST_COMPARED) {
            return Integer.MAX_VALUE;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, i, j, one, other);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, int i, int j, String one, String other) {
        int change = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
