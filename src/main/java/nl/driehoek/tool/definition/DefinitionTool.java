package nl.driehoek.tool.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.AnswerTiles;
import nl.driehoek.tool.Tool;

/**
 * A definition that the group words together. The deck's own is seen by the room in the views that turn it over, and in no
 * other.
 *
 * @param kit id of the deck's own definition card; empty where it is laid beside none
 */
public record DefinitionTool(Card card, Optional<String> kit) implements Tool {
    @Override
    public String way() {
        return Way.Kind.DEFINITION.word();
    }

    @Override
    public MessageKey name() {
        return DefinitionText.NAME;
    }

    @Override
    public MessageKey nameAlone() {
        return DefinitionText.NAME_ALONE;
    }

    @Override
    public List<String> agreed() {
        return List.of(Versions.TEXT);
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        if (!(values.shown() instanceof Shown.Work work)) {
            return Optional.empty();
        }
        DefinitionView view = DefinitionView.of(work.view());
        Optional<Part> kit = view.kit() ? kit(deck) : Optional.empty();
        return Optional.of(
                switch (view.what()) {
                    case WORDINGS -> wordings(kit, AnswerTiles.of(values, work.view(), Kept.NOTHING, texts));
                    case TEXT -> text(kit, Versions.of(group(values)).text(), texts);
                    case CHANGES -> changes(group(values), texts);
                });
    }

    private static Map<String, FieldValue> group(RoomValues values) {
        return values.group().map(RoomValues.Given::values).orElse(Map.of());
    }

    private CardContent wordings(Optional<Part> kit, List<Part> answers) {
        return content("", Stream.concat(kit.stream(), answers.stream()));
    }

    private CardContent text(Optional<Part> kit, String words, Texts texts) {
        String title = texts.get(DefinitionText.OURS);
        RichText text = RichText.plain(words);
        return kit.map(own -> content("", Stream.of(new Part.Tile(title, text), own)))
                .orElseGet(() -> content(title, text.isEmpty() ? Stream.empty() : Stream.of(new Part.Prose(text))));
    }

    /** The version is the only one that is turned over. */
    private CardContent changes(Map<String, FieldValue> group, Texts texts) {
        String version = group.keySet().stream()
                .filter(field -> !field.equals(Versions.TEXT))
                .findFirst()
                .orElse(Versions.field(1));
        String number = version.substring(version.indexOf('.') + 1);
        WordChanges changes = WordChanges.between(words(group, version), words(group, Versions.TEXT));
        return content(
                texts.get(DefinitionText.CHANGES),
                Stream.of(
                        new Part.Prose(RichText.plain(texts.get(DefinitionText.LEGEND))),
                        new Part.Tile(texts.get(DefinitionText.VERSION, number), changes.before()),
                        new Part.Tile(texts.get(DefinitionText.NOW), changes.after())));
    }

    private static String words(Map<String, FieldValue> values, String field) {
        return values.get(field) instanceof FieldValue.Text(String words) ? words : "";
    }

    private CardContent content(String title, Stream<Part> parts) {
        return new CardContent(card.id(), card.kind(), title, Shape.FREE, parts.toList());
    }

    /** The deck's own definition as one text. */
    private Optional<Part> kit(Deck deck) {
        return kit.flatMap(deck::card).map(own -> new Part.Tile(own.face().title(), RichText.of(markdown(own))));
    }

    private static String markdown(Card definition) {
        List<String> texts = new ArrayList<>(List.of(definition.text()));
        if (definition instanceof Card.Definition named) {
            texts.add(named.elements().stream()
                    .map(element -> "- **" + element.title() + "** " + element.text())
                    .collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", texts);
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public boolean isOfGroup() {
        return true;
    }

    @Override
    public boolean owns(String field) {
        return Versions.is(field);
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        Versions versions = Versions.of(board.writing().filled(ref, FieldKey.GROUP));
        List<Row> rows = new ArrayList<>();
        if (!versions.text().isEmpty()) {
            rows.add(new Row.Passage(texts.get(DefinitionText.OURS), RichText.plain(versions.text()), false));
        }
        List<Row.Line> kept = IntStream.range(0, versions.kept().size())
                .mapToObj(i -> Row.Line.typed(
                        texts.get(DefinitionText.VERSION, i + 1),
                        versions.kept().get(i)))
                .toList();
        if (!kept.isEmpty()) {
            rows.add(new Row.Lines(texts.get(DefinitionText.KEPT), kept, false));
        }
        return rows;
    }
}
