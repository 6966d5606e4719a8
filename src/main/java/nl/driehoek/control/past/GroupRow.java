package nl.driehoek.control.past;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.session.group.Group;

/**
 * The sessions of one group.
 *
 * @param group with the name that it was given last
 * @param sessions at least one, the first one first
 */
public record GroupRow(Group group, List<PastSession> sessions) {
    private static final Comparator<PastSession> IN_TIME =
            Comparator.comparing((PastSession session) -> session.summary().startedAt());

    public GroupRow {
        Objects.requireNonNull(group);
        sessions = sessions.stream().sorted(IN_TIME).toList();
    }

    /** That of these sessions, which all have a synopsis, and all belong to the group with this id. */
    static GroupRow of(String id, List<PastSession> sessions) {
        String name = sessions.stream()
                .map(PastSession::synopsis)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(one -> one.heading().groupedAt()))
                .map(last -> last.group().name())
                .orElse("");
        return new GroupRow(new Group(id, name), sessions);
    }

    /** Whether it is more than one session that nobody gave a group's name. */
    public boolean isGroup() {
        return sessions.size() > 1 || !group.name().isBlank();
    }
}
