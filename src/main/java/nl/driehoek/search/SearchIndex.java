package nl.driehoek.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds the cards and sets of decks by words in any form, in compounds and with slips, and by number. Immutable, kept in
 * memory, and safe for use from any thread. Making one takes a while where there are many cards.
 */
public final class SearchIndex {
    /** The index knows which words stand somewhere and not in which order: so many of the best are read for that. */
    private static final int READ_AGAIN = 20;

    private final List<Entry> entries;
    private final Numbers numbers;
    private final Set<Morphology> languages = new LinkedHashSet<>();
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    private SearchIndex(List<Entry> entries) throws IOException {
        this.entries = List.copyOf(entries);
        numbers = new Numbers(this.entries);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexFields.write(directory, this.entries);
        DirectoryReader reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // what is typed is hardly ever asked twice
        vocabulary = Vocabulary.of(reader, IndexFields.NAMES);
        entries.forEach(entry -> languages.add(Morphology.of(entry.deck().info().language())));
    }

    /**
     * Over the decks that are played with, in their order.
     *
     * @param kindNames what kinds of card are called, by the language and the kind's word in deck files
     */
    public static SearchIndex of(Library library, BiFunction<Locale, String, String> kindNames) {
        List<Entry> entries = library.decks().stream()
                .flatMap(deck ->
                        entries(deck, word -> kindNames.apply(deck.info().language(), word)))
                .toList();
        try {
            return new SearchIndex(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be written", e);
        }
    }

    private static Stream<Entry> entries(Deck deck, UnaryOperator<String> kindName) {
        return deck.sets().stream()
                .flatMap(set -> Stream.concat(
                        Stream.of(new Entry(deck, set, Optional.empty(), "")),
                        set.cards().stream()
                                .map(card -> new Entry(
                                        deck,
                                        set,
                                        Optional.of(card),
                                        kindName.apply(card.kind().word())))));
    }

    /** How many cards and sets there are. */
    public int size() {
        return entries.size();
    }

    /**
     * What is called by this number, and then what has these words, best first; all that the filter lets through, in the decks'
     * order, where nothing is asked for.
     *
     * @param typed a word at its end may be unfinished
     * @param most at most so many, 1 or more
     */
    public List<Hit> find(String typed, Filter filter, int most) {
        Sought sought = new SoughtReader(languages, vocabulary).read(typed);
        if (typed.isBlank()) {
            return hits(IntStream.range(0, entries.size()).boxed(), filter, most, sought);
        }
        List<Integer> numbered = numbers.find(typed);
        return hits(
                Stream.concat(numbered.stream(), worded(sought, filter, most)).distinct(), filter, most, sought);
    }

    /** What these words mean among all that is in the index; a word at the end may be unfinished. */
    public Wanted wanted(String typed) {
        return new Wanted(new SoughtReader(languages, vocabulary).read(typed), languages);
    }

    private List<Hit> hits(Stream<Integer> found, Filter filter, int most, Sought sought) {
        return found.map(entries::get)
                .filter(filter::lets)
                .limit(most)
                .map(entry -> new Hit(entry, sought))
                .toList();
    }

    private Stream<Integer> worded(Sought sought, Filter filter, int most) {
        try {
            List<Integer> best =
                    IndexFields.best(searcher, IndexFields.within(sought.query(), filter), Math.max(most, READ_AGAIN));
            return Stream.concat(
                    best.stream().limit(READ_AGAIN).filter(at -> sought.isSaidBy(entries.get(at))), best.stream());
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be read", e);
        }
    }
}
