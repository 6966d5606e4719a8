package nl.driehoek.report.choice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wants to have of a deck on paper.
 *
 * @param perPage how many cards are on a page: one of {@link #SIZES}; for cards alone
 * @param backs whether the cards have backs, on pages of their own; for cards alone
 */
public record PaperChoice(Kind kind, int perPage, boolean backs) {
    /** How many cards a page can have. */
    public static final List<Integer> SIZES = List.of(2, 4, 8);

    /** What is offered first. */
    public static final PaperChoice FIRST = new PaperChoice(Kind.CARDS, 4, false);

    private static final String BETWEEN = " ";
    private static final String BACKS = "backs";
    private static final String FRONTS = "fronts";

    public PaperChoice {
        Objects.requireNonNull(kind);
        if (!SIZES.contains(perPage)) {
            throw new IllegalArgumentException(perPage + " cards on a page");
        }
    }

    /** Of another kind. */
    public PaperChoice with(Kind other) {
        return new PaperChoice(other, perPage, backs);
    }

    /** With so many cards on a page. */
    public PaperChoice with(int cards) {
        return new PaperChoice(kind, cards, backs);
    }

    /** With backs or without. */
    public PaperChoice with(boolean wanted) {
        return new PaperChoice(kind, perPage, wanted);
    }

    /** The choice as a line of words, to be kept. */
    public String words() {
        return String.join(BETWEEN, kind.word(), Integer.toString(perPage), backs ? BACKS : FRONTS);
    }

    /** The choice that {@link #words()} gave; empty for what it never gives. */
    public static Optional<PaperChoice> parse(String words) {
        return Stream.of(Kind.values())
                .flatMap(kind -> SIZES.stream()
                        .flatMap(size -> Stream.of(true, false).map(backs -> new PaperChoice(kind, size, backs))))
                .filter(choice -> choice.words().equals(words))
                .findFirst();
    }

    /** What can be had of a deck on paper. */
    public enum Kind {
        /** The cards themselves, to cut. */
        CARDS,
        /** What a facilitator needs for each set. */
        SHEET,
        /** Forms and checklists, to fill in by hand. */
        FORMS;

        /** The word for it on the command line, such as {@code cards}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this word, if there is one. */
        public static Optional<Kind> ofWord(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
