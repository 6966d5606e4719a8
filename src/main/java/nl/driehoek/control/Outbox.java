package nl.driehoek.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.control.SaveState.Failing;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.control.SaveState.Saving;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;

/**
 * What is not on disk yet: a line of parcels for each session, and what is in the way of each. The one place that knows
 * whether all is saved; nothing else keeps count. Any thread may use it.
 */
final class Outbox {
    private final Map<SessionId, Line> lines = new LinkedHashMap<>();

    /**
     * Adds a parcel at the end of a session's line.
     *
     * @return whether it may be written at once; {@code false} where it waits behind one that could not be
     */
    synchronized boolean add(SessionId session, Parcel parcel) {
        Line line = lines.computeIfAbsent(session, _ -> new Line());
        line.parcels.add(parcel);
        return line.failure.isEmpty();
    }

    /** Takes all that waits in a session's line out again. */
    synchronized void withdraw(SessionId session) {
        lines.remove(session);
    }

    /** The sessions whose lines are to be written: all, or only those that nothing is in the way of. */
    synchronized List<SessionId> sessions(boolean alsoFailing) {
        return lines.entrySet().stream()
                .filter(line -> alsoFailing || line.getValue().failure.isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What waits in a session's line, the first to be written first; empty where nothing does. */
    synchronized List<Parcel> waiting(SessionId session) {
        Line line = lines.get(session);
        return line == null ? List.of() : List.copyOf(line.parcels);
    }

    /** These parcels, the first of this line, are on disk; passed over where they do not wait there any more. */
    synchronized void written(SessionId session, List<Parcel> parcels) {
        Line line = lines.get(session);
        if (line != null && line.parcels.peek() == parcels.getFirst()) {
            parcels.forEach(_ -> line.parcels.remove());
            line.failure = Optional.empty();
            if (line.parcels.isEmpty()) {
                lines.remove(session);
            }
        }
    }

    /** The first of these parcels could not be written; passed over where it does not wait there any more. */
    synchronized void failed(SessionId session, List<Parcel> parcels, JournalException cause) {
        Line line = lines.get(session);
        if (line != null && line.parcels.peek() == parcels.getFirst()) {
            line.failure = Optional.of(cause);
        }
    }

    /** Whether all is on disk. */
    synchronized boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether all is on disk, for the user. */
    synchronized SaveState state() {
        Map<SessionId, JournalException> causes = new LinkedHashMap<>();
        int entries = 0;
        for (Map.Entry<SessionId, Line> each : lines.entrySet()) {
            each.getValue().failure.ifPresent(cause -> causes.put(each.getKey(), cause));
            entries += each.getValue().size();
        }
        if (causes.isEmpty()) {
            return entries == 0 ? new Saved() : new Saving();
        }
        return new Failing(causes, entries);
    }

    /**
     * Entries that go to disk together, or not at all.
     *
     * @param editions must be there before them
     * @param entries one or more
     */
    record Parcel(List<Edition> editions, List<Entry> entries) {
        Parcel {
            editions = List.copyOf(editions);
            entries = List.copyOf(entries);
        }
    }

    private static final class Line {
        private final Deque<Parcel> parcels = new ArrayDeque<>();
        private Optional<JournalException> failure = Optional.empty();

        int size() {
            return parcels.stream().mapToInt(parcel -> parcel.entries.size()).sum();
        }
    }
}
