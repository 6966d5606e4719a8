package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.StoredEvent;
import nl.driehoek.store.event.Timestamp;

/**
 * The rows of one session to what they tell and back. In rows stands what stands on disk, which is encrypted where the
 * database is; checksums are of that, so that nothing but this needs a key.
 */
public final class RowCodec {
    private static final EventCodec CODEC = new EventCodec();

    private final SessionId session;
    private final TextCipher cipher;

    /** With the cipher of the database that the rows stand in. */
    public RowCodec(SessionId session, TextCipher cipher) {
        this.session = session;
        this.cipher = cipher;
    }

    /** For the rows of a session in this database. */
    static RowCodec of(Connection connection, SessionId session) throws SQLException {
        return new RowCodec(session, EncryptionTable.cipher(connection));
    }

    /** The event of a row with its content as it was written. */
    public StoredEvent open(EventRow row) throws SQLException {
        if (row.isLost()) {
            return row.event();
        }
        StoredEvent event = row.event();
        return new StoredEvent(event.type(), event.version(), cipher.decrypt(event.json(), about(row.seq(), event)));
    }

    /** The same, where that can be done. */
    public Optional<StoredEvent> tried(EventRow row) {
        try {
            return Optional.of(open(row));
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /** The title of a session's row, where it can be read. */
    public Optional<String> triedTitle(SessionRow row) {
        try {
            return Optional.of(title(row));
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /** What a row tells. */
    public SessionEvent read(EventRow row) throws SQLException {
        return CODEC.read(open(row));
    }

    /** The events of these rows. */
    List<SessionEvent> events(List<EventRow> rows) throws SQLException {
        List<SessionEvent> events = new ArrayList<>(rows.size());
        for (EventRow row : rows) {
            events.add(read(row));
        }
        return events;
    }

    /** What these rows tell; one whose time makes no sense happened when the one before it did. */
    public List<Entry> entries(List<EventRow> rows) throws SQLException {
        List<Entry> entries = new ArrayList<>(rows.size());
        Instant before = Instant.EPOCH;
        for (EventRow row : rows) {
            before = Timestamp.instant(row.at()).orElse(before);
            entries.add(new Entry(row.seq(), before, read(row)));
        }
        return entries;
    }

    /** The row of an event, which follows none yet. */
    public EventRow row(long seq, String at, SessionEvent event) throws SQLException {
        return row(seq, at, CODEC.write(event));
    }

    /** The row of an event with this content, which follows none yet. */
    EventRow row(long seq, String at, StoredEvent event) throws SQLException {
        String hidden = cipher.encrypt(event.json(), about(seq, event));
        return new EventRow(seq, at, new StoredEvent(event.type(), event.version(), hidden), Optional.empty());
    }

    /** The title of a session's row. */
    public String title(SessionRow row) throws SQLException {
        return cipher.decrypt(row.title(), "title", session);
    }

    /** A title as it stands in a session's row. */
    String hideTitle(String title) throws SQLException {
        return cipher.encrypt(title, "title", session);
    }

    /** The row of a session that begins with this. */
    SessionRow begun(EventRow start) throws SQLException {
        String title = read(start) instanceof Started(var setup) ? setup.title() : "";
        String at = Timestamp.text(entries(List.of(start)).getFirst().at());
        return new SessionRow(session, hideTitle(title), at, at, 0, EventRow.START);
    }

    /** The session's row after these; what it is called and whose it is may change long after it was held. */
    SessionRow upTo(SessionRow row, List<EventRow> rows) throws SQLException {
        SessionRow now = row;
        for (EventRow next : rows) {
            now = CODEC.isLabel(next.event()) ? now.labelled(next, newTitle(next)) : now.upTo(next);
        }
        return now;
    }

    private Optional<String> newTitle(EventRow row) throws SQLException {
        Optional<String> title = CODEC.title(open(row));
        return title.isPresent() ? Optional.of(hideTitle(title.get())) : Optional.empty();
    }

    private Object[] about(long seq, StoredEvent event) {
        return new Object[] {"event", session, seq, event.type(), event.version()};
    }
}
