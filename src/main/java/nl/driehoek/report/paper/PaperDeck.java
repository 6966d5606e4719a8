package nl.driehoek.report.paper;

import java.io.IOException;
import java.util.Optional;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Progress;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.pdf.Pdf;
import nl.driehoek.report.pdf.PdfSheets;

/**
 * Makes what is printed of a deck, as tagged PDF on A4. Cards are to be printed at their true size, and with backs on both
 * sides over the long edge; the document says so to the program that prints it. May take a while; not for the FX thread.
 */
public final class PaperDeck {
    private static final int STEPS = 3;

    private final Texts texts;

    /** With these words beside those of the deck. */
    public PaperDeck(Texts texts) {
        this.texts = texts;
    }

    /**
     * The document.
     *
     * @return empty where there is nothing of that kind
     * @throws IOException if it cannot be made
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public Optional<byte[]> pdf(Excerpt excerpt, PaperChoice choice, Progress progress) throws IOException {
        progress.step(0, STEPS);
        if (isEmpty(excerpt, choice.kind())) {
            return Optional.empty();
        }
        String page = page(excerpt, choice);
        progress.step(1, STEPS);
        byte[] made = Pdf.of(page);
        progress.step(2, STEPS);
        byte[] done = choice.kind() == PaperChoice.Kind.CARDS ? PdfSheets.toCut(made, choice.backs()) : made;
        progress.step(STEPS, STEPS);
        return Optional.of(done);
    }

    private static boolean isEmpty(Excerpt excerpt, PaperChoice.Kind kind) {
        return switch (kind) {
            case CARDS -> excerpt.cards().findAny().isEmpty();
            case SHEET -> excerpt.sets().isEmpty();
            case FORMS -> !excerpt.hasForms();
        };
    }

    private String page(Excerpt excerpt, PaperChoice choice) {
        return switch (choice.kind()) {
            case CARDS -> new CardSheets(excerpt, Grid.of(choice.perPage()), texts).of(choice.backs());
            case SHEET -> new GuideSheet(excerpt, texts).of();
            case FORMS -> new EmptyForms(excerpt, texts).of();
        };
    }
}
