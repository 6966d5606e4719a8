package nl.driehoek.control.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;

/** Shows documents before they are written. May take a while; not for the FX thread. */
public final class Previews {
    private static final int LONGEST = 20_000; // letters; nobody reads more in a preview

    private final SessionDocument documents;

    /** Of these documents. */
    public Previews(SessionDocument documents) {
        this.documents = documents;
    }

    /**
     * What such a document is going to look like; files for participants as pages for them.
     *
     * @throws IOException if it cannot be made
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public Preview of(SessionRecord record, Choice choice, Progress progress) throws IOException {
        Division division = choice.division() == Division.FILE_EACH ? Division.PAGE_EACH : choice.division();
        Format format = choice.format().isRead() ? Format.MARKDOWN : choice.format();
        Optional<byte[]> made = documents.made(record, choice.with(division).with(format), progress);
        return made.<Preview>map(Previews::words).orElseGet(Preview.Nothing::new);
    }

    private static Preview words(byte[] made) {
        String text = new String(made, StandardCharsets.UTF_8);
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return new Preview.Words(text.substring(0, end));
    }
}
