package nl.driehoek.tool.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.group.EarlierField;
import nl.driehoek.tool.Tool;

/** How it went with the points of earlier sessions. */
public record EarlierTool(Card card) implements Tool {
    private static final String VIEW = "points";
    private static final String OWN = "(who|what|when|with|said|went|remark)\\.[1-9]\\d{0,5}";

    @Override
    public String way() {
        return Way.Kind.EARLIER.word();
    }

    @Override
    public MessageKey name() {
        return EarlierText.NAME;
    }

    @Override
    public boolean comesUp() {
        return true;
    }

    @Override
    public Item item() {
        return Item.ACTION_POINTS;
    }

    @Override
    public boolean owns(String field) {
        return field.matches(OWN);
    }

    /** The work that turns all points over, with whose they are where names may stand there. */
    Shown.Work work(boolean named) {
        Set<String> fields = Stream.of(EarlierField.values())
                .filter(field -> field != EarlierField.SAID && (named || field != EarlierField.WHO))
                .map(EarlierField::stem)
                .collect(Collectors.toCollection(HashSet::new));
        return new Shown.Work(way(), VIEW, fields, named);
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Prose(RichText.of(card.text()))));
        values.group()
                .map(RoomValues.Given::values)
                .ifPresent(all -> numbers(all)
                        .forEach(number -> parts.add(
                                new Part.Tile(text(all, EarlierField.WHO, number), words(all, number, texts)))));
        return Optional.of(new CardContent(card.id(), card.kind(), texts.get(name()), Shape.FREE, parts));
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        Map<String, FieldValue> all = board.writing().filled(ref, FieldKey.GROUP);
        List<Row.Line> lines = numbers(all)
                .mapToObj(number -> Row.Line.of(who(all, number, texts), words(all, number, texts)))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(Row.Lines.byWhom(texts.get(name()), lines));
    }

    /** How it went in words; all else as it was typed. */
    @Override
    public Optional<String> words(FieldKey key, Board board, Texts texts) {
        return board.writing()
                .value(key)
                .flatMap(Went::of)
                .map(went -> texts.get(EarlierText.of(went)))
                .or(() -> Tool.super.words(key, board, texts));
    }

    /** The numbers of all points, in order. */
    static IntStream numbers(Map<String, FieldValue> values) {
        return values.keySet().stream()
                .filter(field -> field.matches(OWN) && !field.startsWith(EarlierField.WHO.stem()))
                .mapToInt(field -> Integer.parseInt(field.substring(field.indexOf('.') + 1)))
                .distinct()
                .sorted();
    }

    /** Whose a point is. */
    static String who(Map<String, FieldValue> values, int number, Texts texts) {
        String who = text(values, EarlierField.WHO, number);
        return who.isEmpty() ? texts.get(ActionText.GROUP) : who;
    }

    /** Whether a point is the first of those of its person that follow each other. */
    static boolean opens(Map<String, FieldValue> values, int number, Texts texts) {
        return numbers(values).filter(other -> other < number).max().stream()
                .noneMatch(before -> who(values, before, texts).equals(who(values, number, texts)));
    }

    /** A point as it was written. */
    static RichText point(Map<String, FieldValue> values, int number, Texts texts) {
        return Point.words(
                text(values, EarlierField.WHAT, number),
                text(values, EarlierField.WHEN, number),
                text(values, EarlierField.WITH, number),
                texts);
    }

    private static RichText words(Map<String, FieldValue> values, int number, Texts texts) {
        String went = Optional.ofNullable(values.get(EarlierField.WENT.id(number)))
                .flatMap(Went::of)
                .map(known -> texts.get(EarlierText.of(known)))
                .orElse("");
        String how = Stream.of(went, text(values, EarlierField.REMARK, number))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return Point.below(point(values, number, texts), how.isEmpty() ? "" : "→ " + how, Block.Mark.STRONG);
    }

    /** The words in one of a point's fields; empty text where there are none. */
    static String text(Map<String, FieldValue> values, EarlierField field, int number) {
        return values.get(field.id(number)) instanceof FieldValue.Text(String words) ? words : "";
    }
}
