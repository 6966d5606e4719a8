package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.Part.Mark;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Answered;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.AnswerTiles;
import nl.driehoek.tool.Tool;

/**
 * Answers that everybody gives for themselves, which are then turned over together and compared: what agrees, what differs.
 */
public record CompareTool(Card card) implements Tool {
    private static final String WORD = Way.Kind.COMPARE.word();

    @Override
    public String way() {
        return WORD;
    }

    @Override
    public MessageKey name() {
        return CompareText.NAME;
    }

    /** All answers to a card turned over. */
    static Shown.Work answers(Session session, CardRef card, boolean named) {
        String view = AnswerTiles.view("answers", session, card);
        return new Shown.Work(WORD, view, Set.of(FieldKey.MAIN, AnswerTiles.MARK), named);
    }

    /** How many have answered, and nothing of what, below the question. */
    static Shown.Work ready() {
        return new Shown.Work(WORD, "ready", Set.of(Shown.counted(FieldKey.MAIN)), false);
    }

    /** The pairs of a round of a card, from 1, with their names. */
    static Shown.Work pairs(int round) {
        return new Shown.Work(WORD, PairFields.PAIRS, Set.of(PairFields.field(round)), true);
    }

    /** Whether all answers are turned over in what is shown. */
    static boolean showsAnswers(Shown shown) {
        return shown instanceof Shown.Work work && work.way().equals(WORD) && work.shows(FieldKey.MAIN);
    }

    /** Participants, by their ids, in the order of their lines at the desk: those whose answers are on the wall first. */
    static List<String> atDesk(List<String> joined, List<String> onWall) {
        return Stream.concat(onWall.stream(), joined.stream().filter(by -> !onWall.contains(by)))
                .toList();
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        if (!(values.shown() instanceof Shown.Work work)) {
            return Optional.empty();
        }
        return values.answered().map(now -> asked(now, texts)).or(() -> tiles(values, work, texts));
    }

    private Optional<CardContent> tiles(RoomValues values, Shown.Work work, Texts texts) {
        boolean answers = showsAnswers(work);
        List<Part> tiles = answers ? AnswerTiles.of(values, work.view(), Kept.MARK, texts) : pairTiles(values);
        String title = answers ? card.face().title() : texts.get(CompareText.PAIRS);
        return Optional.of(tiles)
                .filter(some -> !some.isEmpty())
                .map(some -> new CardContent(card.id(), card.kind(), title, Shape.FREE, some));
    }

    /** The card as it is, and below it how far the group is. */
    private CardContent asked(Answered now, Texts texts) {
        CardContent asked = CardContent.of(card);
        List<Part> parts = new ArrayList<>(asked.parts());
        parts.add(new Part.Tile("", RichText.plain(texts.get(CompareText.READY, now.given(), now.all()))));
        return new CardContent(asked.id(), asked.kind(), asked.title(), asked.sketch(), parts);
    }

    private static List<Part> pairTiles(RoomValues values) {
        return values.group().stream()
                .flatMap(group -> group.values().values().stream())
                .flatMap(value -> PairFields.round(value).groups().stream())
                .map(group -> group.stream()
                        .map(who -> values.names().getOrDefault(who, ""))
                        .collect(Collectors.joining("\n")))
                .<Part>map(names -> new Part.Tile("", RichText.plain(names)))
                .toList();
    }

    @Override
    public boolean isShown(Shown.Work work) {
        return showsAnswers(work);
    }

    @Override
    public boolean owns(String field) {
        return PairFields.is(field) || field.startsWith(AnswerTiles.MARK + ".");
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        return Stream.of(marks(ref, board, texts), rounds(ref, board, texts))
                .filter(rows -> !rows.lines().isEmpty())
                .<Row>map(rows -> rows)
                .toList();
    }

    /** A mark with whose answer it is on, and a round with who talked together. */
    @Override
    public Optional<String> words(FieldKey key, Board board, Texts texts) {
        return PairFields.is(key.field())
                ? board.writing().value(key).map(value -> names(board, PairFields.round(value), texts))
                : board.participants().stream()
                        .filter(who -> AnswerTiles.markField(who.id()).equals(key.field()))
                        .findFirst()
                        .flatMap(who -> marked(who, board.writing().filled(key.card(), FieldKey.GROUP), texts));
    }

    private static Optional<String> marked(Participant who, Map<String, FieldValue> group, Texts texts) {
        return switch (AnswerTiles.mark(group, who.id())) {
            case SAME -> Optional.of(texts.get(CompareText.SAME) + ": " + who.name());
            case DIFFERENT -> Optional.of(texts.get(CompareText.DIFFERENT) + ": " + who.name());
            default -> Optional.empty();
        };
    }

    private static String names(Board board, PairRound round, Texts texts) {
        return round.groups().stream().map(group -> names(board, group, texts)).collect(Collectors.joining("; "));
    }

    private static Row.Lines marks(CardRef ref, Board board, Texts texts) {
        List<Row.Line> lines = Stream.of(
                        Row.Line.typed(texts.get(CompareText.SAME), marked(ref, board, Mark.SAME)),
                        Row.Line.typed(texts.get(CompareText.DIFFERENT), marked(ref, board, Mark.DIFFERENT)))
                .filter(line -> !line.text().isEmpty())
                .toList();
        return new Row.Lines("", lines, false);
    }

    private static String marked(CardRef ref, Board board, Mark mark) {
        Map<String, FieldValue> group = board.writing().filled(ref, FieldKey.GROUP);
        return board.participants().stream()
                .filter(who -> AnswerTiles.mark(group, who.id()) == mark)
                .map(Participant::name)
                .collect(Collectors.joining(", "));
    }

    private static Row.Lines rounds(CardRef ref, Board board, Texts texts) {
        List<Row.Line> lines = new ArrayList<>();
        PairFields.of(board, ref)
                .forEach((number, round) ->
                        lines.add(Row.Line.typed(texts.get(CompareText.ROUND, number), names(board, round, texts))));
        return new Row.Lines(texts.get(CompareText.PAIRS), lines, false);
    }

    /** Who talk together, in words. */
    static String names(Board board, List<String> group, Texts texts) {
        List<String> names = group.stream()
                .map(who -> board.participant(who).map(Participant::name).orElse(""))
                .toList();
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return names.size() == 1 ? names.getFirst() : texts.get(CompareText.AND, first, names.getLast());
    }
}
