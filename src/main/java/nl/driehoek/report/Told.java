package nl.driehoek.report;

import java.util.List;
import java.util.Objects;
import nl.driehoek.report.choice.Contents;

/**
 * What is told of a session in one document.
 *
 * @param record the session itself
 * @param contents what of it is told
 * @param reports one for the session as a whole, or one for each participant, which then begins on a page of its own; at
 *     least one
 * @param media the pictures that the reports name, by their paths
 */
public record Told(SessionRecord record, Contents contents, List<Report> reports, Media media) {
    public Told {
        Objects.requireNonNull(record);
        Objects.requireNonNull(contents);
        reports = List.copyOf(reports);
        Objects.requireNonNull(media);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a document tells of something");
        }
    }
}
