package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.control.document.DeckDocument;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.AppText;
import nl.driehoek.report.Progress;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.deckfile.DeckFolder;

/** Writes what is printed of a deck into a file. */
final class CardsJob {
    private final Console console;
    private final List<Path> folders;

    /** Of the decks in these folders. */
    CardsJob(Console console, List<Path> folders) {
        this.console = console;
        this.folders = folders;
    }

    int run(CardsOptions options) {
        if (!options.isClear()) {
            console.failed(AppText.WHICH_CARDS);
            return Console.MISUNDERSTOOD;
        }
        Library library = Library.of(
                DeckFolder.read(folders).editions(), console.texts().language().locale());
        Optional<Excerpt> meant = library.decks().stream()
                .flatMap(deck -> options.in(deck).stream())
                .findFirst();
        return meant.isPresent() ? write(meant.get(), options) : console.failed(AppText.NO_SUCH_CARDS);
    }

    private int write(Excerpt excerpt, CardsOptions options) {
        Path out = options.out();
        try {
            return new DeckDocument(console.texts())
                            .write(excerpt, options.choice(), out.toAbsolutePath(), Progress.NONE)
                            .isPresent()
                    ? console.done(AppText.PRINTED_TO, excerpt.title(), out)
                    : console.failed(AppText.NOTHING_TO_PRINT, excerpt.title());
        } catch (SaveException e) {
            return console.failed(AppText.NOT_EXPORTED, out, console.texts().get(Reasons.of(e)));
        }
    }
}
