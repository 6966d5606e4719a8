package nl.driehoek.store.sessionfile;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;

/**
 * A session as a file holds it.
 *
 * @param id the session's own
 * @param program name and version of the program that wrote the file; may be empty
 * @param editions the deck editions that it was played with, as far as they were at hand
 * @param entries all that happened, in order and to the millisecond; the start comes first
 */
public record SessionFile(SessionId id, String program, List<Edition> editions, List<Entry> entries) {
    public SessionFile {
        Objects.requireNonNull(id);
        Objects.requireNonNull(program);
        editions = List.copyOf(editions);
        entries = List.copyOf(entries);
    }

    /** What the session is called now; may be empty. */
    public String title() {
        return Session.of(entries).label().title();
    }

    /** The id for this session where another one has its own: always the same for the same session. */
    public SessionId otherId() {
        byte[] told = SessionFileWriter.write(new SessionFile(id, "", List.of(), entries));
        return new SessionId(UUID.nameUUIDFromBytes(told).toString());
    }
}
