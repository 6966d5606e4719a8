package nl.driehoek.app.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.document.DeckDocument;
import nl.driehoek.control.document.Written;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.file.FileName;
import nl.driehoek.store.SaveException;
import nl.driehoek.ui.export.ChoiceWords;

/** A deck, or a part of it, on paper. */
public final class DeckHandout implements Handout<PaperChoice> {
    private final Excerpt excerpt;
    private final Texts texts;
    private final DeckDocument documents;

    /** In one language. */
    public DeckHandout(Excerpt excerpt, Texts texts) {
        this.excerpt = excerpt;
        this.texts = texts;
        documents = new DeckDocument(texts);
    }

    @Override
    public MessageKey title() {
        return PaperText.SAVE_TITLE;
    }

    @Override
    public MessageKey saved() {
        return PaperText.SAVED;
    }

    @Override
    public String type(PaperChoice choice) {
        return new ChoiceWords(texts).name(Format.PDF);
    }

    @Override
    public String fileName(PaperChoice choice) {
        PaperText title = switch (choice.kind()) {
            case CARDS -> PaperText.CARDS_OF;
            case SHEET -> PaperText.SHEET_OF;
            case FORMS -> PaperText.FORMS_OF;
        };
        String name = FileName.of(texts.get(title, excerpt.title()), Program.NAME);
        return FileName.cut(name, "." + Format.PDF.ending());
    }

    @Override
    public boolean isPrintable(PaperChoice choice) {
        return true;
    }

    @Override
    public Preview preview(PaperChoice choice, Progress progress) throws IOException {
        return documents.preview(excerpt, choice, progress);
    }

    @Override
    public Optional<Written> write(PaperChoice choice, Path file, Progress progress) throws SaveException {
        return documents.write(excerpt, choice, file, progress);
    }

    @Override
    public Optional<byte[]> pdf(PaperChoice choice, Progress progress) throws IOException {
        return documents.pdf(excerpt, choice, progress);
    }
}
