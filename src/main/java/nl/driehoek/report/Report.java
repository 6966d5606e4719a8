package nl.driehoek.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.ExportText;

/**
 * What a session amounts to, in the order in which it is told, without a document format. Every text in it is plain, or
 * parsed already, so that a writer knows what is markup and what are words.
 *
 * @param head what it is about
 * @param onTable the cards on the table, in the order in which they came
 * @param putBack the cards that lie there no more, but on which something was written or drawn
 * @param chapters what is told of the session as a whole
 * @param sources what stands at its end
 */
public record Report(Head head, List<Section> onTable, List<Section> putBack, List<Chapter> chapters, Sources sources) {
    public Report {
        Objects.requireNonNull(head);
        onTable = List.copyOf(onTable);
        putBack = List.copyOf(putBack);
        chapters = List.copyOf(chapters);
        Objects.requireNonNull(sources);
    }

    /**
     * Something that is told of a session as a whole.
     *
     * @param heading plain
     * @param rows in order
     */
    public record Chapter(String heading, List<Row> rows) {
        public Chapter {
            Objects.requireNonNull(heading);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a report is about.
     *
     * @param session the session's id
     * @param title plain, never blank
     * @param participants plain names, in the order in which they joined
     * @param when says with the moment of its start when it was
     */
    public record Head(
            String session,
            String title,
            Instant startedAt,
            Instant changedAt,
            List<String> participants,
            ExportText when) {
        public Head {
            Objects.requireNonNull(session);
            Objects.requireNonNull(title);
            Objects.requireNonNull(when);
            participants = List.copyOf(participants);
        }
    }

    /**
     * What stands at the end of a report.
     *
     * @param decks the decks that were at hand
     * @param works what the cards and their sets name, none twice
     */
    public record Sources(List<Deck.Info> decks, List<Source> works) {
        /** Nothing at its end. */
        public static final Sources NONE = new Sources(List.of(), List.of());

        public Sources {
            decks = List.copyOf(decks);
            works = List.copyOf(works);
        }
    }

    /**
     * A work that was cited, or an address to read on.
     *
     * @param words plain
     * @param url an absolute address; empty for a work that has none of its own
     */
    public record Source(String words, String url) {
        public Source {
            Objects.requireNonNull(words);
            Objects.requireNonNull(url);
        }
    }
}
