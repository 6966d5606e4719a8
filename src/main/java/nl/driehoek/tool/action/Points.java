package nl.driehoek.tool.action;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.way.Way;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;

/**
 * The points that were written on one card.
 *
 * @param asked what the card asks for
 */
record Points(CardRef card, Way.Actions asked, Board board) {
    Points {
        Objects.requireNonNull(card);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(board);
    }

    /**
     * Who may write points: the group first where they are the group's, else last.
     *
     * @return ids of participants and {@link FieldKey#GROUP}
     */
    List<String> people() {
        Stream<String> all = board.participants().stream().map(Participant::id);
        Stream<String> group = Stream.of(FieldKey.GROUP);
        return (isGroups() ? Stream.concat(group, all) : Stream.concat(all, group)).toList();
    }

    /** Whether the points are the group's, so that nobody has to name any alone. */
    boolean isGroups() {
        return asked.least() == 0;
    }

    /** Somebody's points, by number. */
    List<Point> of(String by) {
        return Point.of(board.writing().filled(card, by));
    }

    /** How many points somebody still owes; none where they are the group's. A point counts once it says what. */
    int lacks(String by) {
        long there = of(by).stream().filter(point -> !point.what().isEmpty()).count();
        boolean owes = board.participant(by).isPresent();
        return owes ? (int) Math.max(0, asked.least() - there) : 0;
    }

    /** Participants who owe points, in the order in which they joined. */
    List<Participant> lacking() {
        return board.participants().stream().filter(who -> lacks(who.id()) > 0).toList();
    }

    /**
     * Who writes next: the same one while they owe points, then whoever follows and owes any, and where nobody does the same
     * one again.
     *
     * @param by who wrote last
     * @param stays whether that one may go on; where not, and nobody owes points, the one who follows does
     */
    String next(String by, boolean stays) {
        List<String> all = people();
        int at = all.indexOf(by);
        List<String> others = Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, at).stream())
                .toList();
        Optional<String> owes = others.stream().filter(who -> lacks(who) > 0).findFirst();
        boolean same = stays && (lacks(by) > 0 || owes.isEmpty()) || others.isEmpty();
        return same ? by : owes.orElseGet(others::getFirst);
    }

    /** How many lines somebody needs to write in: one for each point up to the last, those that are owed, and a free one. */
    int lines(String by) {
        int last = of(by).stream().mapToInt(Point::number).max().orElse(0);
        return Math.max(last + 1, by.equals(FieldKey.GROUP) ? 1 : asked.least());
    }
}
