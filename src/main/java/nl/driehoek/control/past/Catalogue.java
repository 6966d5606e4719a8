package nl.driehoek.control.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisIndex;

/**
 * All earlier sessions, with the words in them; immutable. Making one takes a while where there are many.
 *
 * @param sessions the one changed last first
 * @param index over those of which a synopsis is known
 */
public record Catalogue(List<PastSession> sessions, SynopsisIndex index) {
    public Catalogue {
        sessions = List.copyOf(sessions);
        Objects.requireNonNull(index);
    }

    /** Of these sessions, in this order. */
    public static Catalogue of(
            List<SessionSummary> sessions, Collection<Synopsis> known, Map<SessionId, Reason> trouble) {
        List<PastSession> unread = sessions.stream()
                .map(session -> new PastSession(session, Optional.empty(), Optional.empty()))
                .toList();
        return new Catalogue(unread, SynopsisIndex.EMPTY).with(known, trouble);
    }

    /** With these synopses too, and with what stood in the way of others. */
    public Catalogue with(Collection<Synopsis> made, Map<SessionId, Reason> trouble) {
        Map<SessionId, Synopsis> more = made.stream().collect(Collectors.toMap(Synopsis::id, Function.identity()));
        List<PastSession> all = sessions.stream()
                .map(session -> new PastSession(
                        session.summary(),
                        Optional.ofNullable(more.get(session.id())).or(session::synopsis),
                        Optional.ofNullable(trouble.get(session.id()))))
                .toList();
        return new Catalogue(all, index.with(made));
    }

    /** Whether the words of any session are known, or there is none. */
    public boolean isRead() {
        return sessions.isEmpty()
                || sessions.stream()
                        .anyMatch(one ->
                                one.synopsis().isPresent() || one.trouble().isPresent());
    }

    /** Those of which nothing is known and nothing stood in the way. */
    public List<SessionId> unread() {
        return sessions.stream()
                .filter(session ->
                        session.synopsis().isEmpty() && session.trouble().isEmpty())
                .map(PastSession::id)
                .toList();
    }

    /** The groups, the one whose sessions changed last first; a session that belongs to no other stands alone. */
    public List<GroupRow> groups() {
        Map<String, List<PastSession>> byId = new LinkedHashMap<>();
        for (PastSession session : sessions) {
            session.synopsis()
                    .map(synopsis -> synopsis.group().id())
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(session));
        }
        return byId.entrySet().stream()
                .map(group -> GroupRow.of(group.getKey(), group.getValue()))
                .toList();
    }

    /** The row of a session's group; empty where the session was not read. */
    public Optional<GroupRow> groupOf(SessionId session) {
        return groups().stream()
                .filter(row -> row.sessions().stream().anyMatch(one -> one.id().equals(session)))
                .findFirst();
    }
}
