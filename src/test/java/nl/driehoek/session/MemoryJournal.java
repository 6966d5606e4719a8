package nl.driehoek.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.Edition;

/** A journal without a disk, which can be told to fail; for tests of all packages. */
public final class MemoryJournal implements Journal {
    private final Map<SessionId, List<Entry>> sessions = new LinkedHashMap<>();
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Map<SessionId, JournalException.Reason> spoilt = new HashMap<>();
    private Optional<JournalException> failure = Optional.empty();

    /** Lets every call fail for this reason until {@link #mend()}. */
    public synchronized void fail(JournalException.Reason reason) {
        failure = Optional.of(new JournalException(reason, "driehoek.db", null));
    }

    /** Lets every reading of this session fail for this reason. */
    public synchronized void spoil(SessionId session, JournalException.Reason reason) {
        spoilt.put(session, reason);
    }

    /** Lets calls succeed again. */
    public synchronized void mend() {
        failure = Optional.empty();
    }

    @Override
    public synchronized void keep(Edition edition) throws JournalException {
        check();
        editions.put(edition.digest(), edition);
    }

    @Override
    public synchronized void append(SessionId session, List<Entry> entries) throws JournalException {
        check();
        List<Entry> kept = sessions.computeIfAbsent(session, id -> new ArrayList<>());
        for (Entry entry : entries) {
            if (entry.seq() == kept.size() + 1) {
                kept.add(entry);
            } else if (!kept.contains(entry)) {
                throw new JournalException(JournalException.Reason.DIVERGED, "driehoek.db", null);
            }
        }
    }

    @Override
    public synchronized List<Entry> read(SessionId session) throws JournalException {
        check();
        if (spoilt.containsKey(session)) {
            throw new JournalException(spoilt.get(session), "driehoek.db", null);
        }
        return List.copyOf(sessions.getOrDefault(session, List.of()));
    }

    @Override
    public synchronized List<Edition> editions(List<String> digests) throws JournalException {
        check();
        return digests.stream().filter(editions::containsKey).map(editions::get).toList();
    }

    @Override
    public synchronized List<SessionSummary> sessions() throws JournalException {
        check();
        return sessions.entrySet().stream()
                .map(session -> summary(session.getKey(), session.getValue()))
                .sorted(Comparator.comparing(SessionSummary::changedAt).reversed())
                .toList();
    }

    private static SessionSummary summary(SessionId id, List<Entry> entries) {
        String title = Session.of(entries).label().title();
        return new SessionSummary(
                id, title, entries.getFirst().at(), entries.getLast().at());
    }

    private void check() throws JournalException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
