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
 * @param turns whose turn it is
 */
public record Board(List<Participant> participants, Table table, Writing writing, Ink ink, Turns turns) {
    public Board {
        participants = List.copyOf(participants);
        Objects.requireNonNull(table);
        Objects.requireNonNull(writing);
        Objects.requireNonNull(ink);
        Objects.requireNonNull(turns);
    }

    /** The participant with this id, if there is one. */
    public Optional<Participant> participant(String id) {
        return participants.stream().filter(who -> who.id().equals(id)).findFirst();
    }

    /** With one participant alone, and of all that was filled in only what that one and the group did. */
    public Board of(Participant who) {
        Writing own = writing.only(key -> key.isGroup() || key.by().equals(who.id()));
        return new Board(List.of(who), table, own, ink, turns);
    }

    /** With one more participant. */
    public Board join(Participant who) {
        List<Participant> more = new ArrayList<>(participants);
        more.add(who);
        return new Board(more, table, writing, ink, turns.joinedBy(who.id()));
    }

    /** With the cards lying otherwise. */
    public Board with(Table newTable) {
        return new Board(participants, newTable, writing, ink, turns);
    }

    /** With something else written. */
    public Board with(Writing newWriting) {
        return new Board(participants, table, newWriting, ink, turns);
    }

    /** With something else drawn. */
    public Board with(Ink newInk) {
        return new Board(participants, table, writing, newInk, turns);
    }

    /** With somebody else's turn. */
    public Board with(Turns newTurns) {
        return new Board(participants, table, writing, ink, newTurns);
    }
}
