package nl.driehoek.control.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.paper.PaperDeck;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.SaveException.Reason;

/** Writes what is printed of a deck as PDF, and shows it before. May take a while; not for the FX thread. */
public final class DeckDocument {
    private final PaperDeck paper;

    /** In one language. */
    public DeckDocument(Texts texts) {
        this.paper = new PaperDeck(texts);
    }

    /**
     * Writes it, in place of what has that name.
     *
     * @return empty where there is nothing of that kind; nothing is written then
     * @throws SaveException if it is not safely on disk; what stood there before still does
     * @throws java.util.concurrent.CancellationException if the progress says so; nothing is written then
     */
    public Optional<Written> write(Excerpt excerpt, PaperChoice choice, Path file, Progress progress)
            throws SaveException {
        Optional<byte[]> made = made(excerpt, choice, file, progress);
        if (made.isPresent()) {
            new AtomicFile().write(file, made.get());
        }
        return made.map(_ -> new Written(file, Optional.empty(), Optional.empty()));
    }

    /**
     * Its bytes.
     *
     * @return empty as in {@link #write}
     * @throws IOException if it cannot be made
     */
    public Optional<byte[]> pdf(Excerpt excerpt, PaperChoice choice, Progress progress) throws IOException {
        return paper.pdf(excerpt, choice, progress);
    }

    /**
     * What it is going to look like.
     *
     * @throws IOException if it cannot be made
     */
    public Preview preview(Excerpt excerpt, PaperChoice choice, Progress progress) throws IOException {
        Optional<byte[]> made = paper.pdf(excerpt, choice, progress);
        return made.isPresent() ? Previews.pages(made.get(), progress) : new Preview.Nothing();
    }

    private Optional<byte[]> made(Excerpt excerpt, PaperChoice choice, Path file, Progress progress)
            throws SaveException {
        try {
            return paper.pdf(excerpt, choice, progress);
        } catch (IOException e) {
            throw new SaveException(Reason.OTHER, file, e);
        }
    }
}
