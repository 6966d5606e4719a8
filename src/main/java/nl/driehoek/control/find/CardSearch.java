package nl.driehoek.control.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.deck.Library;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.search.SearchIndex;
import nl.driehoek.search.Wanted;

/**
 * Finds cards and sets among some decks as somebody types, in the background: the index is made when somebody is about to
 * look for something, and anew when the decks are others. Lives on the FX thread.
 */
public final class CardSearch {
    private final Supplier<Library> library;
    private final CardIndexes indexes;
    private final int most;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Found asked = Found.NOTHING;
    private final List<Runnable> next = new ArrayList<>();

    /**
     * Nothing is looked for yet.
     *
     * @param library the decks at hand at each moment
     * @param most hits that are wanted, 1 or more
     */
    public CardSearch(Supplier<Library> library, CardIndexes indexes, int most) {
        this.library = library;
        this.indexes = indexes;
        this.most = most;
    }

    /**
     * What was found.
     *
     * @param typed what was looked for
     * @param hits best first; empty while it is still being looked for
     * @param wanted finds it in other texts; empty while it is still being looked for
     */
    public record Found(String typed, Filter filter, List<Hit> hits, Optional<Wanted> wanted) {
        /** Nothing was looked for. */
        public static final Found NOTHING = new Found("", Filter.NONE, List.of(), Optional.empty());

        public Found {
            Objects.requireNonNull(typed);
            Objects.requireNonNull(filter);
            hits = List.copyOf(hits);
            Objects.requireNonNull(wanted);
        }

        /** Whether anything was looked for. */
        public boolean isSearch() {
            return !typed.isBlank() || !filter.equals(Filter.NONE);
        }

        /** Whether it was looked for to the end. */
        public boolean isReady() {
            return !isSearch() || wanted.isPresent();
        }
    }

    /** Another search among the same decks, for this many hits, 1 or more. */
    public CardSearch another(int hits) {
        return new CardSearch(library, indexes, hits);
    }

    /** The decks at hand now. */
    public Library library() {
        return library.get();
    }

    /** What was found last. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Has the index made, unless that is done for the decks that are at hand now. */
    public void prepare() {
        indexes.prepare(library.get());
    }

    /**
     * Looks for these words among what the filter lets through, as soon as the index is made; what is looked for next takes the
     * place of this. Until it was found, what was found before stays, unless the index is not there yet or nothing was looked for.
     */
    public void search(String typed, Filter filter) {
        Found wanted = new Found(typed, filter, List.of(), Optional.empty());
        asked = wanted;
        next.clear();
        if (!wanted.isSearch()) {
            found.set(Found.NOTHING);
            return;
        }
        if (!found.get().isSearch() || indexes.of(library.get()).isEmpty()) {
            found.set(wanted);
        }
        indexes.ask(library.get(), index -> look(index, wanted));
    }

    /** Whether what is looked for now was found, be it nothing. */
    public boolean isFound() {
        Found now = found.get();
        return now.isReady()
                && now.typed().equals(asked.typed())
                && now.filter().equals(asked.filter());
    }

    /** Does this, after what was asked for before it, as soon as what is looked for now was found, be it at once; unless something else is looked for before that. */
    public void whenFound(Runnable action) {
        if (isFound()) {
            action.run();
        } else {
            next.add(action);
        }
    }

    private void look(SearchIndex index, Found wanted) {
        if (asked == wanted) {
            indexes.look(() -> answer(index, wanted), answer -> found(wanted, answer));
        }
    }

    private void found(Found wanted, Found answer) {
        if (asked == wanted) {
            found.set(answer);
            List<Runnable> all = List.copyOf(next);
            next.clear();
            all.forEach(Runnable::run);
        }
    }

    private Found answer(SearchIndex index, Found wanted) {
        List<Hit> hits = index.find(wanted.typed(), wanted.filter(), most);
        return new Found(wanted.typed(), wanted.filter(), hits, Optional.of(index.wanted(wanted.typed())));
    }
}
