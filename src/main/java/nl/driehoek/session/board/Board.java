package nl.driehoek.session.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that undo may change in a session.
 *
 * @param participants who take part, in the order they joined
 * @param table the cards
 * @param writing answers, notes and questions
 */
public record Board(List<Participant> participants, Table table, Writing writing) {
    public Board {
        participants = List.copyOf(participants);
        Objects.requireNonNull(table);
        Objects.requireNonNull(writing);
    }

    /** The participant with this id, if there is one. */
    public Optional<Participant> participant(String id) {
        return participants.stream().filter(who -> who.id().equals(id)).findFirst();
    }

    /** With one more participant. */
    public Board join(Participant who) {
        List<Participant> more = new ArrayList<>(participants);
        more.add(who);
        return new Board(more, table, writing);
    }

    /** With the cards lying otherwise. */
    public Board with(Table newTable) {
        return new Board(participants, newTable, writing);
    }

    /** With something else written. */
    public Board with(Writing newWriting) {
        return new Board(participants, table, newWriting);
    }
}
