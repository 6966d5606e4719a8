package nl.driehoek.session;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.session.TermsEvent.EditionsTaken;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.group.Group;

/**
 * What holds now of what a session started with, and undo does not take back.
 *
 * @param label what it is called, and whose it is
 * @param editions digests of the deck editions that it is and was played with; of each deck the latest stands first
 */
public record SessionTerms(Label label, List<String> editions) {
    public SessionTerms {
        Objects.requireNonNull(label);
        editions = List.copyOf(editions);
    }

    /** Those of a session that starts so. */
    static SessionTerms of(SessionSetup setup) {
        return new SessionTerms(new Label(setup.title(), setup.before().group()), setup.editions());
    }

    /** After one more event. */
    SessionTerms after(TermsEvent event) {
        return switch (event) {
            case Titled(String title) -> new SessionTerms(new Label(title, label.group()), editions);
            case Grouped(Group group) -> new SessionTerms(new Label(label.title(), group), editions);
            case EditionsTaken(var taken) -> taking(taken);
        };
    }

    /** Played with these editions from now on. */
    SessionTerms taking(List<String> taken) {
        return new SessionTerms(
                label,
                Stream.concat(taken.stream(), editions.stream()).distinct().toList());
    }

    /**
     * What a session is called and whose it is.
     *
     * @param title what the facilitator calls it; may be empty
     * @param group {@link Group#NONE} for a session that follows no other and was put with no group
     */
    public record Label(String title, Group group) {
        public Label {
            Objects.requireNonNull(title);
            Objects.requireNonNull(group);
        }
    }
}
