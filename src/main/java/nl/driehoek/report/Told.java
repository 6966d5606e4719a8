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
 * @param tools what knows of the values that ways of working keep, for a writer that goes back to the session itself
 */
public record Told(SessionRecord record, Contents contents, List<Report> reports, Media media, List<RowSource> tools) {
    public Told {
        Objects.requireNonNull(record);
        Objects.requireNonNull(contents);
        reports = List.copyOf(reports);
        Objects.requireNonNull(media);
        tools = List.copyOf(tools);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a document tells of something");
        }
    }

    /** Where all that is told stands in the reports. */
    public Told(SessionRecord record, Contents contents, List<Report> reports, Media media) {
        this(record, contents, reports, media, List.of());
    }
}
