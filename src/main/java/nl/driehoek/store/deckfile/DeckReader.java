package nl.driehoek.store.deckfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.picture.PictureShelf;

/**
 * Reads a deck file whatever it holds: a sound one becomes an edition, and of any other all problems are told at once.
 *
 * <p>Nothing in a deck is executed or fetched. Safe for use from any thread.
 */
public final class DeckReader {
    private static final int FORMAT = 1;

    private final PictureShelf pictures;

    /** A reader of deck format 1 that has no pictures at hand. */
    public DeckReader() {
        this(PictureShelf.NONE);
    }

    /** A reader of deck format 1, with the pictures that cards may ask for. */
    public DeckReader(PictureShelf pictures) {
        this.pictures = pictures;
    }

    /** Reads a file; one that is missing, unreadable or larger than 20 MB gives a problem and no exception. */
    public Result read(Path file) {
        Problems problems = new Problems(file.toString());
        return SourceText.of(file, problems)
                .map(text -> read(text, problems))
                .orElseGet(() -> new Result(Optional.empty(), problems.inOrder()));
    }

    /**
     * Reads the text of a deck, such as a session keeps.
     *
     * @param name what the problems call its file
     */
    public Result read(String name, String json) {
        return read(json, new Problems(name));
    }

    /**
     * Reads the bytes of a deck file, such as a pack holds; more than 20 MB give a problem.
     *
     * @param name what the problems call the file
     */
    public Result read(String name, byte[] bytes) {
        Problems problems = new Problems(name);
        return SourceText.of(bytes, problems)
                .map(text -> read(text, problems))
                .orElseGet(() -> new Result(Optional.empty(), problems.inOrder()));
    }

    /**
     * Reads the text of a deck that somebody is at work on: what can be made of it is there although there are problems.
     *
     * @param name what the problems call its file
     */
    public Attempt attempt(String name, String json) {
        Problems problems = new Problems(name);
        Optional<Deck> deck = JsonTree.read(json, problems).flatMap(root -> deck(root, problems));
        return new Attempt(deck, problems.inOrder());
    }

    private Result read(String json, Problems problems) {
        Optional<Deck> deck = JsonTree.read(json, problems).flatMap(root -> deck(root, problems));
        Optional<Edition> edition = deck.filter(_ -> !problems.hasErrors()).map(sound -> Edition.of(sound, json));
        return new Result(edition, problems.inOrder());
    }

    private Optional<Deck> deck(Json root, Problems problems) {
        Values values = new Values(problems);
        return values.fields(root)
                .filter(fields -> isOurs(fields, problems))
                .map(fields -> new DeckJson(values, problems, pictures).deck(fields));
    }

    /** Whether the rest can be judged: in a newer format every key may mean something else. */
    private static boolean isOurs(Fields fields, Problems problems) {
        if (!fields.has("format")) {
            problems.add(fields.position("format"), What.MISSING_FORMAT);
            return true;
        }
        Values values = new Values(problems);
        OptionalInt format = fields.may(
                "format", json -> values.ifWhole(json, Integer.MIN_VALUE, Integer.MAX_VALUE), OptionalInt.empty());
        format.ifPresent(number -> {
            if (number != FORMAT) {
                What what = number > FORMAT ? What.NEWER_FORMAT : What.UNKNOWN_FORMAT;
                problems.add(fields.position("format"), what, String.valueOf(number));
            }
        });
        return format.orElse(FORMAT) <= FORMAT;
    }

    /**
     * What came of reading one deck file.
     *
     * @param edition there exactly if no problem is an error
     * @param problems in the file's order
     */
    public record Result(Optional<Edition> edition, List<DeckProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a deck is so far.
     *
     * @param deck with empty places where there are problems; empty where nothing can be made of it
     * @param problems in the text's order
     */
    public record Attempt(Optional<Deck> deck, List<DeckProblem> problems) {
        public Attempt {
            problems = List.copyOf(problems);
        }
    }
}
