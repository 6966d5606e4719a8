package nl.driehoek.session;

import java.util.List;
import java.util.Objects;
import nl.driehoek.session.group.Group;

/** Something that holds for the session as a whole changed. Not a step for undo, as nothing on the board changes. */
public sealed interface TermsEvent extends SessionEvent {

    /** The session is called so. */
    record Titled(String title) implements TermsEvent {
        public Titled {
            Objects.requireNonNull(title);
        }
    }

    /** The session belongs to this group, which is called so. */
    record Grouped(Group group) implements TermsEvent {
        public Grouped {
            Objects.requireNonNull(group);
        }
    }

    /**
     * It is played with these deck editions from now on, in place of others of the same decks.
     *
     * @param editions their digests
     */
    record EditionsTaken(List<String> editions) implements TermsEvent {
        public EditionsTaken {
            editions = List.copyOf(editions);
        }
    }
}
