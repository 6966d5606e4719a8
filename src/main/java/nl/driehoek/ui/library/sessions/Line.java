package nl.driehoek.ui.library.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.GroupRow;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.control.past.Results;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.synopsis.Hit;

/** A line of the list of sessions. */
sealed interface Line {

    /** A group, above its sessions. */
    record Head(GroupRow row) implements Line {}

    /** Above those that belong to no group. */
    record Loose() implements Line {}

    /**
     * A session.
     *
     * @param hit where in it was found what somebody looks for
     */
    record One(PastSession session, Optional<Hit> hit) implements Line {}

    /** The lines of these sessions as far as they were found, or of all where nothing is looked for. */
    static List<Line> of(Catalogue all, Results found, boolean byGroup) {
        return byGroup
                ? grouped(all, found)
                : ones(all.sessions().stream(), found).toList();
    }

    private static List<Line> grouped(Catalogue all, Results found) {
        List<Line> lines = new ArrayList<>();
        List<GroupRow> groups = all.groups().stream().filter(GroupRow::isGroup).toList();
        for (GroupRow row : groups) {
            List<Line> ones = ones(row.sessions().stream(), found).toList();
            if (!ones.isEmpty()) {
                lines.add(new Head(row));
                lines.addAll(ones);
            }
        }
        List<SessionId> there = groups.stream()
                .flatMap(row -> row.sessions().stream())
                .map(PastSession::id)
                .toList();
        List<Line> others = ones(all.sessions().stream().filter(one -> !there.contains(one.id())), found)
                .toList();
        if (!others.isEmpty() && !lines.isEmpty()) {
            lines.add(new Loose());
        }
        lines.addAll(others);
        return lines;
    }

    /** In their order, or where something is looked for those that fit best first. */
    private static Stream<Line> ones(Stream<PastSession> sessions, Results found) {
        return sessions.filter(one -> !found.isSearch() || found.hits().containsKey(one.id()))
                .sorted(Comparator.comparing(
                        one -> Optional.ofNullable(found.hits().get(one.id()))
                                .map(hit -> -hit.fit())
                                .orElse(0)))
                .map(one -> new One(one, Optional.ofNullable(found.hits().get(one.id()))));
    }
}
