package nl.driehoek.tool.compare;

import java.util.List;
import java.util.Set;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Pair;

/** Tells who talked together in a session. */
public final class PairsMet {
    private PairsMet() {}

    /** The pairs of a session as the next one of its group knows them, none twice. */
    public static List<Pair> in(Session session) {
        Board board = session.board();
        return board.writing().fields().entrySet().stream()
                .filter(entry ->
                        entry.getKey().isGroup() && PairFields.is(entry.getKey().field()))
                .flatMap(entry -> PairFields.round(entry.getValue()).meetings())
                .distinct()
                .map(two -> names(board, two))
                .filter(names -> names.size() == 2)
                .map(names -> new Pair(names.getFirst(), names.getLast(), 1))
                .toList();
    }

    private static List<String> names(Board board, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> board.participant(id).stream())
                .map(Participant::name)
                .sorted()
                .toList();
    }
}
