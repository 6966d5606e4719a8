package nl.driehoek.store.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.Timestamp;
import nl.driehoek.store.table.EventRow;
import nl.driehoek.store.table.RowCodec;
import nl.driehoek.store.table.SessionRow;

/**
 * Makes a session whole that lacks entries: a row that says so stands in for each before the last, so that the numbers
 * have no gap, and a start with the title that is known stands in for a lost start. The rows are linked anew from the
 * first of these on.
 */
final class SessionRepair {
    /** Without checksums a number may itself be damaged: one that leaves this much more missing than there is does not count. */
    private static final int WIDE = 1_000;

    private final SessionId session;
    private final NavigableMap<Long, EventRow> found;
    private final Optional<SessionRow> head;
    private final Collection<String> editions;
    private final EventCodec codec = new EventCodec();
    private final RowCodec rowCodec;

    /**
     * Of a session.
     *
     * @param rows those that there are, by their numbers
     * @param head how far the session is known to have gone
     * @param cipher of the database that they stand in
     * @param editions digests of the decks that it may have been played with, for a start that was lost
     */
    SessionRepair(
            SessionId session,
            NavigableMap<Long, EventRow> rows,
            Optional<SessionRow> head,
            TextCipher cipher,
            Collection<String> editions) {
        this.session = session;
        this.rowCodec = new RowCodec(session, cipher);
        this.found = usable(rows);
        this.head = head;
        this.editions = editions;
    }

    /** Whose rows they are. */
    SessionId session() {
        return session;
    }

    /** All rows of the session up to the last that was found, without a gap. */
    List<EventRow> rows() throws SQLException {
        List<EventRow> rows = new ArrayList<>();
        long sum = EventRow.START;
        String at = startedAt();
        for (long seq = 1; !found.isEmpty() && seq <= found.lastKey(); seq++) {
            EventRow row = found.containsKey(seq) ? found.get(seq) : standIn(seq, at);
            EventRow linked = row.follows(sum) ? row : row.after(sum, session);
            rows.add(linked);
            sum = linked.sum();
            at = row.at();
        }
        return rows;
    }

    /** What is gone, in runs. */
    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        Optional<Instant> started = Timestamp.instant(startedAt());
        long end;
        for (long seq = 1; seq <= last(); seq = end + 1) {
            end = nextFound(seq);
            if (end > seq) {
                losses.add(new Loss(title(), started, end - seq, cardBefore(seq), timeBefore(seq)));
            }
        }
        return losses;
    }

    private NavigableMap<Long, EventRow> usable(NavigableMap<Long, EventRow> rows) {
        NavigableMap<Long, EventRow> usable = new TreeMap<>(rows);
        EventRow first = usable.get(1L);
        if (first != null && started(first).isEmpty() && !codec.isNewerStart(first.event())) {
            usable.remove(1L);
        }
        while (!usable.isEmpty() && usable.lastKey() > 2L * usable.size() + WIDE) {
            usable.pollLastEntry();
        }
        return usable;
    }

    private long last() {
        long known = head.map(SessionRow::last).orElse(0L);
        return found.isEmpty() ? known : Math.max(known, found.lastKey());
    }

    private String title() {
        return Optional.ofNullable(found.get(1L))
                .flatMap(this::started)
                .map(start -> start.setup().title())
                .or(() -> head.flatMap(rowCodec::triedTitle))
                .orElse("");
    }

    private String startedAt() {
        return Optional.ofNullable(found.get(1L))
                .map(EventRow::at)
                .or(() -> head.map(SessionRow::startedAt))
                .orElseGet(() ->
                        found.isEmpty() ? "" : found.firstEntry().getValue().at());
    }

    private Optional<Started> started(EventRow row) {
        return rowCodec.tried(row)
                .map(codec::read)
                .filter(Started.class::isInstance)
                .map(Started.class::cast);
    }

    /** The number of the next row there is, this one or a later; one beyond the last where there is none. */
    private long nextFound(long seq) {
        Long next = found.ceilingKey(seq);
        return next == null ? last() + 1 : next;
    }

    private Optional<CardRef> cardBefore(long seq) {
        return found.headMap(seq, false).descendingMap().values().stream()
                .flatMap(row -> rowCodec.tried(row).flatMap(codec::card).stream())
                .findFirst();
    }

    private Optional<Instant> timeBefore(long seq) {
        return Optional.ofNullable(found.lowerEntry(seq))
                .flatMap(before -> Timestamp.instant(before.getValue().at()));
    }

    private EventRow standIn(long seq, String at) throws SQLException {
        if (seq > 1) {
            return EventRow.lost(seq, at);
        }
        SessionSetup setup = new SessionSetup(title(), List.of(), List.copyOf(editions), List.of());
        return rowCodec.row(1, at, new Started(setup));
    }
}
