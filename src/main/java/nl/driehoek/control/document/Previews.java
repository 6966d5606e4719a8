package nl.driehoek.control.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.print.PagePicture;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.pdf.PdfPages;

/** Shows documents before they are written. May take a while; not for the FX thread. */
public final class Previews {
    private static final int MOST = 12; // pages
    private static final int WIDTH = 800; // of a page, in pixels
    private static final int LONGEST = 20_000; // letters; nobody reads more in a preview

    private final SessionDocument documents;

    /** Of these documents. */
    public Previews(SessionDocument documents) {
        this.documents = documents;
    }

    /**
     * What such a document is going to look like: its first pages, as on paper where it has pages of its own or none, or its
     * text. Files for participants are shown as pages for them.
     *
     * @throws IOException if it cannot be made
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public Preview of(SessionRecord record, Choice choice, Progress progress) throws IOException {
        Division division = choice.division() == Division.FILE_EACH ? Division.PAGE_EACH : choice.division();
        Choice shown = choice.with(division);
        return switch (choice.format()) {
            case WORD, PDF, HTML -> made(record, shown.with(Format.PDF), progress, made -> pages(made, progress));
            case MARKDOWN, CSV, JSON -> made(record, shown, progress, Previews::words);
        };
    }

    private Preview made(SessionRecord record, Choice choice, Progress progress, Look look) throws IOException {
        Optional<byte[]> made = documents.made(record, choice, progress);
        return made.isPresent() ? look.at(made.get()) : new Preview.Nothing();
    }

    /** The first pages of a PDF document. */
    static Preview pages(byte[] made, Progress progress) throws IOException {
        try (PdfPages pages = PdfPages.open(made)) {
            int shown = Math.min(MOST, pages.count());
            List<PagePicture> pictures = new ArrayList<>();
            for (int page = 0; page < shown; page++) {
                progress.step(page, shown);
                pictures.add(pages.image(page, WIDTH));
            }
            return new Preview.Pages(pictures, pages.count());
        }
    }

    private static Preview words(byte[] made) {
        String text = new String(made, StandardCharsets.UTF_8);
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return new Preview.Words(text.substring(0, end));
    }

    /** Makes a preview of a document's bytes. */
    @FunctionalInterface
    private interface Look {
        /** What they look like. */
        Preview at(byte[] made) throws IOException;
    }
}
