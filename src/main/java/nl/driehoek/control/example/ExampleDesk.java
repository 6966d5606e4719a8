package nl.driehoek.control.example;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.sessionfile.SessionFile;

/**
 * Opens the example session. It comes among the earlier sessions when somebody asks for it, and not before; one that is
 * there is opened as it was left. Lives on the FX thread.
 */
public final class ExampleDesk {
    private final Background background;
    private final Journal journal;
    private final LibraryController library;

    /**
     * Of this library.
     *
     * @param background on the journal's thread
     */
    public ExampleDesk(Background background, Journal journal, LibraryController library) {
        this.background = background;
        this.journal = journal;
        this.library = library;
    }

    /** Opens the example for readers of this language; nothing happens where the decks at hand do not have its cards. */
    public void open(Locale language) {
        Library decks = library.libraryProperty().get().orElse(new Library(List.of()));
        background.run(() -> taken(language, decks), id -> id.ifPresent(this::enter), this::failed);
    }

    private void enter(SessionId id) {
        library.refresh();
        library.open(id);
    }

    private Optional<SessionId> taken(Locale language, Library decks) throws IOException, JournalException {
        Optional<SessionFile> example = ExampleSession.in(language, decks);
        if (example.isPresent() && journal.read(example.get().id()).isEmpty()) {
            keep(example.get());
        }
        return example.map(SessionFile::id);
    }

    /** Decks first: a deck without its session does no harm. */
    private void keep(SessionFile example) throws JournalException {
        for (Edition edition : example.editions()) {
            journal.keep(edition);
        }
        journal.append(example.id(), example.entries());
    }

    private void failed(Exception e) {
        JournalException cause = JournalException.of(e);
        library.tell(new Notice.SavingFails(cause.reason(), cause.where()));
    }
}
