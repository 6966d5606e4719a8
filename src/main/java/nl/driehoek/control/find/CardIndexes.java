package nl.driehoek.control.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the indexes of decks in the background, and keeps the last one, so that all who search the same editions share it.
 * Lives on the FX thread.
 */
public final class CardIndexes {
    private static final Logger LOG = LoggerFactory.getLogger(CardIndexes.class);

    private final Background aside;
    private final List<Consumer<SearchIndex>> waiting = new ArrayList<>();
    private Optional<List<String>> digests = Optional.empty();
    private Optional<SearchIndex> last = Optional.empty();

    /**
     * Nothing is made yet.
     *
     * @param aside work that somebody waits for at each key
     */
    public CardIndexes(Background aside) {
        this.aside = aside;
    }

    /** The index of these decks, where it is the one that was made last. */
    Optional<SearchIndex> of(Library library) {
        return last.filter(_ -> digests.equals(digests(library)));
    }

    /** Has the index of these decks made, unless it is there or on its way. */
    public void prepare(Library library) {
        ask(library, _ -> {});
    }

    /** Tells the index of these decks as soon as it is there, unless another one is asked for meanwhile. */
    void ask(Library library, Consumer<SearchIndex> told) {
        Optional<List<String>> wanted = digests(library);
        if (!wanted.equals(digests)) {
            digests = wanted;
            last = Optional.empty();
            waiting.clear();
            aside.run(
                    () -> SearchIndex.of(library, DeckText::name), made -> made(wanted, made), e -> failed(wanted, e));
        }
        last.ifPresentOrElse(told, () -> waiting.add(told));
    }

    private void made(Optional<List<String>> of, SearchIndex index) {
        if (of.equals(digests)) {
            last = Optional.of(index);
            List<Consumer<SearchIndex>> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(told -> told.accept(index));
        }
    }

    private void failed(Optional<List<String>> of, Exception e) {
        LOG.warn("The cards could not be indexed", e);
        if (of.equals(digests)) {
            digests = Optional.empty();
            waiting.clear();
        }
    }

    /** Looks in an index, in the background. */
    <T> void look(Callable<T> look, Consumer<T> told) {
        aside.run(look, told, e -> LOG.warn("The cards could not be searched", e));
    }

    private static Optional<List<String>> digests(Library library) {
        return Optional.of(library.editions().stream().map(Edition::digest).toList());
    }
}
