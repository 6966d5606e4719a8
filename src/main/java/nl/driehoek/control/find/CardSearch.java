package nl.driehoek.control.find;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Background;
import nl.driehoek.deck.Library;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds cards and sets among the decks at hand. The index is made in the background when somebody is about to look
 * for something, and anew when the decks are others. Lives on the FX thread.
 */
public final class CardSearch {
    private static final Logger LOG = LoggerFactory.getLogger(CardSearch.class);
    private static final int MOST = 100;

    private final Supplier<Library> library;
    private final Background aside;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Optional<SearchIndex> index = Optional.empty();
    private Optional<Library> indexed = Optional.empty();
    private Found asked = Found.NOTHING;

    /**
     * Nothing is looked for yet.
     *
     * @param library the decks at hand at each moment
     * @param aside work that somebody waits for at each key
     */
    public CardSearch(Supplier<Library> library, Background aside) {
        this.library = library;
        this.aside = aside;
    }

    /**
     * What was found.
     *
     * @param typed what was looked for
     * @param hits best first, 100 at most; empty while it is still being looked for
     * @param isReady whether it was looked for to the end
     */
    public record Found(String typed, Filter filter, List<Hit> hits, boolean isReady) {
        /** Nothing was looked for. */
        public static final Found NOTHING = new Found("", Filter.NONE, List.of(), true);

        public Found {
            Objects.requireNonNull(typed);
            Objects.requireNonNull(filter);
            hits = List.copyOf(hits);
        }

        /** Whether anything was looked for. */
        public boolean isSearch() {
            return !typed.isBlank() || !filter.equals(Filter.NONE);
        }
    }

    /** The decks at hand now. */
    public Library library() {
        return library.get();
    }

    /** What was found last. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /**
     * Has the index made, unless that is done for the decks that are at hand now.
     *
     * @param kindNames what kinds of card are called, by the language and the kind's word in deck files
     */
    public void prepare(BiFunction<Locale, String, String> kindNames) {
        Library now = library.get();
        if (indexed.filter(now::equals).isPresent()) {
            return;
        }
        indexed = Optional.of(now);
        index = Optional.empty();
        aside.run(() -> SearchIndex.of(now, kindNames), made -> made(now, made), e -> {
            LOG.warn("The cards could not be indexed", e);
            indexed = Optional.empty();
        });
    }

    private void made(Library of, SearchIndex made) {
        if (indexed.filter(of::equals).isPresent()) {
            index = Optional.of(made);
            search(asked.typed(), asked.filter());
        }
    }

    /** Looks for these words among what the filter lets through, as soon as the index is made; what is looked for next takes the place of this. */
    public void search(String typed, Filter filter) {
        Found wanted = new Found(typed, filter, List.of(), false);
        asked = wanted;
        if (!wanted.isSearch()) {
            found.set(Found.NOTHING);
            return;
        }
        if (index.isEmpty()) {
            found.set(wanted);
            return;
        }
        SearchIndex now = index.get();
        aside.run(
                () -> now.find(typed, filter, MOST),
                hits -> {
                    if (asked == wanted) {
                        found.set(new Found(typed, filter, hits, true));
                    }
                },
                e -> LOG.warn("The cards could not be searched", e));
    }
}
