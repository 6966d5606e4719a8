package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Encoding;
import nl.driehoek.deck.table.Separator;
import nl.driehoek.deck.table.TableWish;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.deckcsv.CardTableReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decks of the user's own, as somebody deals with them. Lives on the FX thread; disks wait elsewhere. */
public final class OwnDecks {
    private static final Logger LOG = LoggerFactory.getLogger(OwnDecks.class);

    private final DeckShelf shelf;
    private final TableShelf tables;
    private final QuestionShelf questions;
    private final Path folder;
    private final Background background;
    private final LibraryController library;
    private final OwnChanges changes;
    private final EditDesk editing;
    private final ReadOnlyObjectWrapper<List<OwnFile>> files = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * In a folder, which need not be there yet.
     *
     * @param source reads all decks; called in the background
     * @param background work that needs no journal
     * @param library is read anew when a deck was added
     */
    public OwnDecks(Path folder, Callable<Found> source, Background background, LibraryController library) {
        this.folder = folder;
        this.shelf = new DeckShelf(new OwnFolder(folder), source);
        this.tables = new TableShelf(new OwnFolder(folder), source);
        this.questions = new QuestionShelf(new OwnFolder(folder), source);
        this.background = background;
        this.library = library;
        this.changes = new OwnChanges(folder, background, library);
        editing = new EditDesk(folder, source, background, OwnDecks::freshId);
    }

    /** What is changed on cards for one's own use. */
    public OwnChanges changes() {
        return changes;
    }

    /** Begins with a letter, as a set whose id does not is known by a number. */
    private static String freshId() {
        return 'n' + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Where they are edited. */
    public EditDesk editing() {
        return editing;
    }

    /** Where they are kept. */
    public Path folder() {
        return folder;
    }

    /**
     * Looks what a file is and how it stands to the decks at hand.
     *
     * @param language in which a table is most likely written
     */
    public void look(Path file, Locale language, Consumer<Looked> told) {
        look(
                file,
                () -> CardTableReader.isTable(file)
                        ? tables.look(file, Optional.empty(), Optional.empty(), language)
                        : shelf.look(file),
                told);
    }

    /** Looks at a table anew, taken apart and decoded in this way. */
    public void look(Looked.OfTable table, Separator separator, Encoding encoding, Consumer<Looked> told) {
        Locale language = table.wish().language();
        look(
                table.file(),
                () -> tables.look(table.file(), Optional.of(separator), Optional.of(encoding), language),
                told);
    }

    /** Adds the deck that a table becomes. */
    public void add(CardTable table, TableWish wish, Consumer<Outcome> told) {
        run(() -> tables.add(table, wish), outcome -> {
            changed();
            told.accept(outcome);
        });
    }

    /** Keeps questions that a group worded as cards in a deck of the user's own. */
    public void keep(QuestionWish wish, Consumer<Outcome> told) {
        run(() -> questions.keep(wish), outcome -> {
            changed();
            told.accept(outcome);
        });
    }

    private void look(Path file, Callable<Looked> work, Consumer<Looked> told) {
        background.run(work, told, e -> {
            LOG.warn("A file could not be looked at", e);
            told.accept(
                    new Looked.Refused(file, List.of(new DeckProblem(Place.whole(file.toString()), What.UNREADABLE))));
        });
    }

    /** Adds a deck that was looked at; its file is read once more. */
    public void add(Looked.OfDeck deck, How how, Consumer<Outcome> told) {
        run(() -> shelf.add(deck.file(), how), outcome -> {
            changed();
            told.accept(outcome);
        });
    }

    /** Writes a deck at hand, in all its languages and with its pictures, as one file to pass on. */
    public void share(String deck, Path file, Consumer<Outcome> told) {
        run(() -> shelf.share(deck, file), told);
    }

    /** Writes the cards of a deck as a table for a spreadsheet. */
    public void table(Deck deck, Texts texts, Path file, Consumer<Outcome> told) {
        run(() -> tables.write(deck, texts, file), told);
    }

    /** What stands in the folder, as it was read last. */
    public ReadOnlyObjectProperty<List<OwnFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Files in the folder changed: they are read anew, for the library too. */
    public void changed() {
        readFiles();
        library.readDecks();
        editing.changed();
    }

    /** Reads what stands in the folder. */
    public void readFiles() {
        background.run(() -> shelf.files(folder), files::set, e -> LOG.warn("The folder could not be read", e));
    }

    /** The decks at hand, those of the program's own left out. */
    public ObservableValue<List<Deck>> atHand() {
        return library.libraryProperty()
                .map(read -> read.stream()
                        .flatMap(all -> all.decks().stream())
                        .filter(deck -> !deck.isProgram())
                        .toList());
    }

    private void run(Callable<Optional<String>> work, Consumer<Outcome> told) {
        background.run(
                work,
                title -> told.accept(title.<Outcome>map(Outcome.Done::new).orElse(new Outcome.Failed(Reason.OTHER))),
                e -> told.accept(new Outcome.Failed(reason(e))));
    }

    static Reason reason(Exception e) {
        LOG.warn("A deck could not be written", e);
        return Outcome.reason(e);
    }
}
