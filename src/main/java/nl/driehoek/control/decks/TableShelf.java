package nl.driehoek.control.decks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.folder.FreeIds;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Encoding;
import nl.driehoek.deck.table.Separator;
import nl.driehoek.deck.table.TableWish;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.csv.DeckCsv;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.deckcsv.CardTableReader;
import nl.driehoek.store.deckcsv.TableDeck;

/** What is done with tables of questions on disks. Calls may wait for these; not for the FX thread. */
final class TableShelf {
    private final OwnFolder own;
    private final Callable<Found> source;

    TableShelf(OwnFolder own, Callable<Found> source) {
        this.own = own;
        this.source = source;
    }

    Looked look(Path file, Optional<Separator> separator, Optional<Encoding> encoding, Locale language)
            throws IOException {
        return CardTableReader.read(file, separator, encoding)
                .map(table -> table.map(DeckCsv::text))
                .<Looked>map(table -> new Looked.OfTable(file, table, TableWish.guess(table, title(file), language)))
                .orElseGet(() -> new Looked.Refused(
                        file, List.of(new DeckProblem(Place.whole(file.toString()), What.NOT_A_TABLE))));
    }

    private static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.')).replace('_', ' ').strip();
    }

    /** Adds the deck that a table becomes; empty where it becomes none. */
    Optional<String> add(CardTable table, TableWish wish) throws Exception {
        Optional<Edition> deck = TableDeck.of(table, wish, new FreeIds(own, source).of(wish.title()), TableShelf::kind);
        if (deck.isPresent()) {
            put(deck.get());
        }
        return deck.map(made -> made.deck().info().title());
    }

    /** Writes the cards of a deck as a table. */
    Optional<String> write(Deck deck, Texts texts, Path file) throws SaveException {
        new AtomicFile().write(file, DeckCsv.of(deck, texts));
        return Optional.of(deck.info().title());
    }

    private void put(Edition deck) throws SaveException {
        own.put(List.of(deck), List.of());
    }

    /** The kind that a word means in any language of the program, or in deck files. */
    private static Optional<Kind> kind(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(lower)
                        || Stream.of(Language.values())
                                .map(Texts::new)
                                .map(texts ->
                                        texts.get(DeckText.of(kind.word())).toLowerCase(Locale.ROOT))
                                .anyMatch(lower::equals))
                .findFirst();
    }
}
