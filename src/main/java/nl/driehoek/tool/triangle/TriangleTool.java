package nl.driehoek.tool.triangle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.FieldValue.Place;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;

/** An energizer with three cards in its corners, which everybody lays: a place for each of them, and what is said of it. */
public record TriangleTool(Energizer card) implements Tool {
    private static final String PLACE = "place";
    private static final String TALK = "talk";
    private static final String ALL = "all";
    private static final String ONE = "one.";
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+");
    private static final int FEW = 2; // so many figures stand side by side with their words below them

    /** Whether there are cards to lay. */
    public static boolean isFor(Energizer card) {
        return card.layout().shape() == Shape.TRIANGLE
                && !card.layout().corners().isEmpty();
    }

    @Override
    public String way() {
        return Way.Kind.TRIANGLE.word();
    }

    @Override
    public MessageKey name() {
        return TriangleText.NAME;
    }

    /** The fields of the cards in the corners, in order. */
    List<String> places() {
        return card.layout().corners().stream()
                .map(corner -> PLACE + "." + corner)
                .toList();
    }

    /** What the cards in the corners are called, in order. */
    List<String> labels(Deck deck) {
        return card.layout().corners().stream()
                .map(corner -> deck.card(corner).flatMap(Card::title).orElse(corner))
                .toList();
    }

    /** What is talked over, each with a field; one at least. */
    List<String> questions(Texts texts) {
        List<String> asked = asked();
        return asked.isEmpty() ? List.of(texts.get(TriangleText.SAID)) : asked;
    }

    private List<String> asked() {
        return card.face().activity().ways().stream()
                .filter(Way.Triangle.class::isInstance)
                .flatMap(way -> ((Way.Triangle) way).questions().stream())
                .toList();
    }

    @Override
    public String lead(Card of) {
        List<String> asked = asked();
        return of.text()
                .lines()
                .filter(line -> !asked.contains(ITEM.matcher(line).replaceFirst("")))
                .collect(Collectors.joining("\n"));
    }

    private List<String> talks() {
        return IntStream.range(0, Math.max(1, asked().size()))
                .mapToObj(TriangleTool::talk)
                .toList();
    }

    /** The field for what is said to a question, from 0. */
    static String talk(int question) {
        return TALK + "." + (question + 1);
    }

    /** The work that shows all triangles. */
    Shown.Work all(boolean named) {
        return new Shown.Work(way(), ALL, Set.of(PLACE), named);
    }

    /** The work that shows the triangle of one person or the group alone. */
    Shown.Work one(String by, boolean named) {
        return new Shown.Work(way(), ONE + by, Set.of(PLACE), named);
    }

    /** The things that somebody laid. */
    List<Part.Point> points(List<String> labels, Map<String, FieldValue> values) {
        List<String> places = places();
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(i -> values.get(places.get(i)) instanceof Place at
                        ? Stream.of(new Part.Point(labels.get(i), at.x(), at.y()))
                        : Stream.empty())
                .toList();
    }

    /** Whether somebody laid all cards. */
    boolean isLaid(Map<String, FieldValue> values) {
        return places().stream().allMatch(place -> values.get(place) instanceof Place);
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        String view = values.shown() instanceof Shown.Work work ? work.view() : ALL;
        List<RoomValues.Given> laid = values.people().stream()
                .filter(given -> view.equals(ALL) || view.equals(ONE + given.by()))
                .filter(given -> isLaid(given.values()))
                .toList();
        Stream<Part> parts = laid.isEmpty()
                ? Stream.of(new Part.Prose(RichText.plain(texts.get(TriangleText.NOBODY))))
                : figures(deck, laid, texts);
        String title = card.title().orElse("");
        return Optional.of(new CardContent(
                card.id(),
                card.kind(),
                laid.size() <= FEW + 1 ? title : legend(title, labels(deck)),
                Shape.FREE,
                parts.toList()));
    }

    /** With three of them what their letters stand for fills the fourth place. */
    private Stream<Part> figures(Deck deck, List<RoomValues.Given> laid, Texts texts) {
        Stream<Part> figures = laid.stream().map(given -> figure(deck, given, laid.size() <= FEW, texts));
        RichText letters = RichText.plain(String.join("\n", letters(labels(deck))));
        return laid.size() == FEW + 1
                ? Stream.concat(figures, Stream.of(new Part.Figure("", List.of(), letters)))
                : figures;
    }

    /** Many figures are small: then letters stand for the labels, and words are left to the desk. */
    private Part.Figure figure(Deck deck, RoomValues.Given given, boolean large, Texts texts) {
        String name = given.by().equals(FieldKey.GROUP) ? texts.get(TriangleText.GROUP) : given.name();
        return large
                ? figure(name, points(labels(deck), given.values()), texts)
                : new Part.Figure(name, points(brief(labels(deck)), given.values()), RichText.EMPTY);
    }

    /** Stands on every page, so that nobody needs to remember the letters. */
    private static String legend(String title, List<String> labels) {
        return title + "   " + String.join("   ", letters(labels));
    }

    private static List<String> letters(List<String> labels) {
        List<String> brief = brief(labels);
        return IntStream.range(0, labels.size())
                .mapToObj(i -> brief.get(i) + "\u00a0=\u00a0" + labels.get(i))
                .toList();
    }

    /** As few first letters as tell the labels apart; whole labels where none do. */
    static List<String> brief(List<String> labels) {
        for (int length = 1; length <= 3; length++) {
            int letters = length;
            List<String> brief = labels.stream()
                    .map(label -> label.substring(
                            0, label.offsetByCodePoints(0, Math.min(letters, label.codePointCount(0, label.length())))))
                    .toList();
            if (brief.stream().distinct().count() == labels.size()) {
                return brief;
            }
        }
        return labels;
    }

    @Override
    public boolean owns(String field) {
        return places().contains(field) || talks().contains(field);
    }

    @Override
    public List<Row> rows(Deck deck, CardRef ref, Board board, Texts texts) {
        return new TriangleRows(this, labels(deck), texts).of(ref, board);
    }

    /** A lay-out as a picture with its words. */
    static Part.Figure figure(String name, List<Part.Point> points, Texts texts) {
        return new Part.Figure(name, points, RichText.plain(DistanceWords.of(points, texts)));
    }
}
