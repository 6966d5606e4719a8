package nl.driehoek.tool.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
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
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.NameList;
import nl.driehoek.tool.Tool;

/**
 * Action points or points of growth on a card: each person's stand in fields of their own, the group's in the group's.
 *
 * @param asked what the card asks for
 */
public record ActionsTool(Card card, Way.Actions asked) implements Tool {
    private static final String VIEW = "points";

    public ActionsTool {
        Objects.requireNonNull(card);
        Objects.requireNonNull(asked);
    }

    @Override
    public String way() {
        return asked.kind().word();
    }

    @Override
    public MessageKey name() {
        return ActionText.of(asked.points());
    }

    @Override
    public Item item() {
        return Item.ACTION_POINTS;
    }

    @Override
    public boolean owns(String field) {
        return Point.owns(field);
    }

    @Override
    public String label(String field, Texts texts) {
        int number = Integer.parseInt(field.split("\\.")[1]);
        return Stream.of(Point.Part.values())
                .filter(part -> part.field(number).equals(field))
                .map(part -> texts.get(ActionText.FIELD_OF, texts.get(name()), number, texts.get(ask(part))))
                .findFirst()
                .orElseThrow();
    }

    private ActionText ask(Point.Part part) {
        return switch (part) {
            case WHAT -> ActionText.what(asked.points());
            case WHEN -> ActionText.WHEN;
            case WITH -> ActionText.WITH;
        };
    }

    /** The work that turns all points over. */
    Shown.Work work(boolean named) {
        return new Shown.Work(way(), VIEW, Set.of(Point.FIELD), named);
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Prose(RichText.of(card.text()))));
        values.people()
                .forEach(given -> Point.of(given.values())
                        .forEach(point -> parts.add(new Part.Tile(given.name(), point.words(texts)))));
        return Optional.of(new CardContent(card.id(), card.kind(), texts.get(name()), Shape.FREE, parts));
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        Points points = new Points(ref, asked, board);
        List<Row.Line> lines = points.people().stream()
                .flatMap(by ->
                        points.of(by).stream().map(point -> Row.Line.of(who(by, board, texts), point.words(texts))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(Row.Lines.byWhom(texts.get(name()), lines));
    }

    /** What somebody is called, or the group. */
    static String who(String by, Board board, Texts texts) {
        return by.equals(FieldKey.GROUP)
                ? texts.get(ActionText.GROUP)
                : board.participant(by).map(Participant::name).orElse("");
    }

    /** Who still owes points, as a sentence; how many where it is not all of them. */
    String lacking(Points points, Texts texts) {
        List<String> lacking = points.lacking().stream()
                .map(who -> lacking(who, points.lacks(who.id()), texts))
                .toList();
        String names = NameList.of(lacking, texts);
        boolean nobody = points.isGroups() || points.board().participants().isEmpty();
        if (nobody) {
            return "";
        }
        return names.isEmpty() ? texts.get(ActionText.COMPLETE) : texts.get(ActionText.LACKING, names);
    }

    private String lacking(Participant who, int lacks, Texts texts) {
        return asked.least() == 1 ? who.name() : texts.get(ActionText.LACKING_SOME, who.name(), lacks);
    }
}
