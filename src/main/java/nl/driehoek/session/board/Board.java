package nl.driehoek.session.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.session.ink.Ink;

/**
 * All that undo may change in a session.
 *
 * @param participants who take part, in the order they joined
 * @param table the cards
 * @param writing answers, notes and questions
 * @param ink what is drawn on the cards
 */
public record Board(List<Participant> participants, Table table, Writing writing, Ink ink) {
    public Board {
        participants = List.copyOf(participants);
        Objects.requireNonNull(table);
        Objects.requireNonNull(writing);
        Objects.requireNonNull(ink);
    }

    /** The participant with this id, if there is one. */
    public Optional<Participant> participant(String id) {
        return participants.stream().filter(who -> who.id().equals(id)).findFirst();
    }

    /** With one more participant. */
    public Board join(Participant who) {
        List<Participant> more = new ArrayList<>(participants);
        more.add(who);
        return new Board(more, table, writing, ink);
    }

    /** With the cards lying otherwise. */
    public Board with(Table newTable) {
        return new Board(participants, newTable, writing, ink);
    }

    /** With something else written. */
    public Board with(Writing newWriting) {
        return new Board(participants, table, newWriting, ink);
    }

    /** With something else drawn. */
    public Board with(Ink newInk) {
        return new Board(participants, table, writing, newInk);
    }
}
