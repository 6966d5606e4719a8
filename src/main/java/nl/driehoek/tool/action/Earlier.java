package nl.driehoek.tool.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.deck.way.Way;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.EarlierField;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.group.Pair;

/** What comes of points from one session to the next. */
public final class Earlier {
    private Earlier() {}

    /**
     * What the next session of a group takes over from one: points that were not settled in it, and then its own; the pairs
     * of earlier sessions, one session older.
     *
     * @param id the session's own, which is the group's where it follows no other
     * @param library the decks that it was played with; points on cards that are not in it are not found
     */
    public static Before after(SessionId id, Session session, Library library) {
        Before before = session.setup().before();
        List<OpenPoint> points = Stream.concat(open(before, session.board().writing()), own(session, library))
                .toList();
        List<Pair> pairs = before.pairs().stream().map(Pair::older).toList();
        return new Before(session.label().group().or(id.value()), points, pairs);
    }

    private static Stream<OpenPoint> open(Before before, Writing writing) {
        return IntStream.rangeClosed(1, before.points().size())
                .filter(number -> went(writing, number).filter(Went::isSettled).isEmpty())
                .mapToObj(number -> remarked(before.points().get(number - 1), writing, number));
    }

    private static OpenPoint remarked(OpenPoint point, Writing writing, int number) {
        String said = writing.text(key(EarlierField.REMARK, number));
        return said.isEmpty()
                ? point
                : new OpenPoint(point.kind(), point.who(), point.what(), point.when(), point.with(), said);
    }

    private static Stream<OpenPoint> own(Session session, Library library) {
        return written(session.board(), library).flatMap(card -> points(card).map(Named::open));
    }

    /** How it went with the point of a number, from 1, as far as that was said. */
    static Optional<Went> went(Writing writing, int number) {
        return writing.value(key(EarlierField.WENT, number)).flatMap(Went::of);
    }

    static FieldKey key(EarlierField field, int number) {
        return new FieldKey(Before.CARD, field.id(number), FieldKey.GROUP);
    }

    /** The cards of a session on which points may stand, in the order in which they were first written on. */
    static Stream<Points> written(Board board, Library library) {
        return board.writing().fields().keySet().stream()
                .filter(key -> Point.owns(key.field()))
                .map(FieldKey::card)
                .distinct()
                .flatMap(card -> asked(library, card).map(way -> new Points(card, way, board)));
    }

    private static Stream<Way.Actions> asked(Library library, CardRef card) {
        return library.card(card).stream()
                .flatMap(known -> known.face().activity().ways().stream())
                .filter(Way.Actions.class::isInstance)
                .map(Way.Actions.class::cast)
                .limit(1);
    }

    /** The points of a card with who wrote them, in the order of people. */
    static Stream<Named> points(Points card) {
        return card.people().stream()
                .flatMap(by ->
                        card.of(by).stream().map(point -> new Named(card.asked().points(), name(card, by), point)));
    }

    private static String name(Points card, String by) {
        return card.board().participant(by).map(Participant::name).orElse("");
    }

    /**
     * A point and whose it is.
     *
     * @param who a name; empty for the group
     */
    record Named(PointKind kind, String who, Point point) {
        OpenPoint open() {
            return new OpenPoint(kind, who, point.what(), point.when(), point.with(), "");
        }
    }
}
