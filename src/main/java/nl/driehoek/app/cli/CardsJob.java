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
import nl.driehoek.store.deckpack.DeckFolder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is printed of a deck into a file. */
final class CardsJob {
    private final Console console;
    private final List<Path> folders;
    private final ObjectNode answer = JsonNodeFactory.instance.objectNode();

    /** Of the decks in these folders. */
    CardsJob(Console console, List<Path> folders) {
        this.console = console;
        this.folders = folders;
    }

    /** Writes the file, or says why not. */
    int run(CardsOptions options) {
        int code = outcome(options);
        console.answer(answer);
        return code;
    }

    private int outcome(CardsOptions options) {
        if (!options.isClear()) {
            failed(AppText.WHICH_CARDS);
            return Console.MISUNDERSTOOD;
        }
        Library library = Library.of(
                DeckFolder.layered(folders), console.texts().language().locale());
        Optional<Excerpt> meant = library.decks().stream()
                .flatMap(deck -> options.in(deck).stream())
                .findFirst();
        return meant.isPresent() ? write(meant.get(), options) : failed(AppText.NO_SUCH_CARDS);
    }

    private int write(Excerpt excerpt, CardsOptions options) {
        Path out = options.out();
        try {
            return new DeckDocument(console.texts())
                            .write(excerpt, options.choice(), out.toAbsolutePath(), Progress.NONE)
                            .isPresent()
                    ? done(excerpt, out)
                    : failed(AppText.NOTHING_TO_PRINT, excerpt.title());
        } catch (SaveException e) {
            return failed(AppText.NOT_EXPORTED, out, console.texts().get(Reasons.of(e)));
        }
    }

    private int done(Excerpt excerpt, Path out) {
        answer.put("title", excerpt.title()).put("file", out.toAbsolutePath().toString());
        return console.done(AppText.PRINTED_TO, excerpt.title(), out);
    }

    private int failed(AppText what, Object... values) {
        String sentence = console.texts().get(what, values);
        answer.put("message", sentence);
        return console.failed(sentence);
    }
}
