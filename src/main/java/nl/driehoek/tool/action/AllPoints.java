package nl.driehoek.tool.action;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report.Chapter;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;

/** The points of a whole session, card by card. */
public final class AllPoints {
    private final Board board;
    private final List<Points> cards;

    private AllPoints(Board board, List<Points> cards) {
        this.board = Objects.requireNonNull(board);
        this.cards = cards;
    }

    /** The points on a board; those on cards that are not in these decks are not found. */
    public static AllPoints of(Board board, Library library) {
        return new AllPoints(board, Earlier.written(board, library).toList());
    }

    /** What to turn over so that the room sees all of them. */
    public List<Shown.Elsewhere> turnedOver() {
        return cards.stream()
                .map(points -> new Shown.Elsewhere(points.card(), Set.of(Point.FIELD), false))
                .toList();
    }

    /** Those of one card that the room sees. */
    public static Stream<Part> tiles(RoomValues.OnCard card, Texts texts) {
        return card.people().stream()
                .flatMap(given -> Point.of(given.values()).stream()
                        .map(point -> new Part.Tile(given.name(), point.words(texts))));
    }

    /** Each with whose it is. */
    public List<Row.Line> lines(Texts texts) {
        return named().map(point -> line(point, texts)).toList();
    }

    /** What a report tells of them: all together, and then a page for everybody who takes any home, but for whoever is alone. */
    public List<Chapter> chapters(Texts texts) {
        List<Row> all = byKind(named().toList(), true, texts);
        Stream<Chapter> pages = board.participants().stream()
                .filter(_ -> board.participants().size() > 1)
                .map(who -> page(who, texts))
                .filter(page -> !page.rows().isEmpty());
        return all.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new Chapter(texts.get(name()), all)), pages)
                        .toList();
    }

    /** Points of several kinds have a heading each, below one for all. */
    private ActionText name() {
        return named().allMatch(point -> point.kind() == PointKind.ACTION) ? ActionText.ACTIONS : ActionText.ALL;
    }

    private Chapter page(Participant who, Texts texts) {
        List<Earlier.Named> own =
                named().filter(point -> point.who().equals(who.name())).toList();
        return new Chapter(texts.get(ActionText.PAGE_OF, who.name()), byKind(own, false, texts));
    }

    private static List<Row> byKind(List<Earlier.Named> points, boolean named, Texts texts) {
        boolean plain = points.stream().allMatch(point -> point.kind() == PointKind.ACTION);
        return Stream.of(PointKind.values())
                .map(kind -> new Row.Lines(
                        plain ? "" : texts.get(ActionText.of(kind)), lines(points, kind, named, texts), false))
                .filter(row -> !row.lines().isEmpty())
                .<Row>map(row -> row)
                .toList();
    }

    private static List<Row.Line> lines(List<Earlier.Named> points, PointKind kind, boolean named, Texts texts) {
        return points.stream()
                .filter(point -> point.kind() == kind)
                .map(point -> named ? line(point, texts) : bare(point, texts))
                .toList();
    }

    private static Row.Line line(Earlier.Named point, Texts texts) {
        String who = point.who().isEmpty() ? texts.get(ActionText.GROUP) : point.who();
        return Row.Line.of(who, point.point().words(texts));
    }

    private static Row.Line bare(Earlier.Named point, Texts texts) {
        return Row.Line.of("", point.point().words(texts));
    }

    private Stream<Earlier.Named> named() {
        return cards.stream().flatMap(Earlier::points);
    }
}
