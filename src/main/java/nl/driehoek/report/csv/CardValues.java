package nl.driehoek.report.csv;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.document.TableText;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.InkPlace;

/** The values of one card after the other, as far as they were chosen. */
final class CardValues {
    private final Told told;
    private final Board board;
    private final LastWritten last;
    private final Texts texts;

    /**
     * Of a session.
     *
     * @param board what it came to, with those participants whose values are wanted and the names that they are to have
     */
    CardValues(Told told, Board board, LastWritten last, Texts texts) {
        this.told = told;
        this.board = board;
        this.last = last;
        this.texts = texts;
    }

    /** What was written at a card: the group's values first, then those of everybody in the order in which they joined. */
    List<Value> of(CardRef ref) {
        List<Value> values = new ArrayList<>();
        question(ref).ifPresent(values::add);
        values.addAll(fields(ref));
        for (Layer layer : Layer.values()) {
            values.addAll(ink(ref, layer));
        }
        note(ref).ifPresent(values::add);
        return values;
    }

    private Optional<Value> question(CardRef ref) {
        String words = board.writing().question(ref);
        return Optional.of(words)
                .filter(text -> !text.isEmpty() && told.contents().has(Item.ANSWERS))
                .map(_ -> new Value(ref, group(), TableText.OWN_QUESTION, Value.Field.NONE, words, last.question(ref)));
    }

    private Optional<Value> note(CardRef ref) {
        String words = board.writing().note(ref);
        return Optional.of(words)
                .filter(text -> !text.isEmpty() && told.contents().has(Item.NOTES))
                .map(_ -> new Value(ref, "", TableText.NOTE, Value.Field.NONE, words, last.note(ref)));
    }

    private List<Value> fields(CardRef ref) {
        Optional<Card> card = told.record().library().card(ref);
        Map<String, String> labels = card.map(this::labels).orElse(Map.of());
        List<String> order = List.copyOf(labels.keySet());
        List<String> people = people(ref);
        return board.writing().fields().entrySet().stream()
                .filter(field -> field.getKey().card().equals(ref))
                .sorted(Comparator.comparingInt(field -> place(people, order, field.getKey())))
                .flatMap(field -> field(card, labels, field.getKey(), field.getValue()).stream())
                .toList();
    }

    /** The answer to the card as a whole comes first, and what the card does not ask for last, as it was written. */
    private static int place(List<String> people, List<String> order, FieldKey key) {
        int found = order.indexOf(key.field());
        int field = key.isAnswer() ? 0 : found < 0 ? order.size() + 1 : found + 1;
        return people.indexOf(key.by()) * (order.size() + 2) + field;
    }

    private List<String> people(CardRef ref) {
        Stream<String> known = Stream.concat(
                Stream.of(FieldKey.GROUP), board.participants().stream().map(Participant::id));
        Stream<String> gone = board.writing().fields().keySet().stream()
                .filter(key -> key.card().equals(ref))
                .map(FieldKey::by);
        return Stream.concat(known, gone).distinct().toList();
    }

    private Optional<Value> field(Optional<Card> card, Map<String, String> labels, FieldKey key, FieldValue value) {
        Optional<Owned> owned = card.flatMap(known -> owned(known, key));
        Item item = owned.map(Owned::item).orElse(isSaid(key) ? Item.ANSWERS : Item.FORMS);
        if (!told.contents().has(item)) {
            return Optional.empty();
        }
        String label = owned.map(Owned::label).orElseGet(() -> labels.getOrDefault(key.field(), ""));
        TableText kind = owned.isPresent() ? worked(item) : kind(key);
        Value.Field field = new Value.Field(key.field(), label);
        return owned.map(Owned::words)
                .orElseGet(() -> words(card, key, value))
                .map(words -> new Value(key.card(), who(key.by()), kind, field, words, last.value(key)));
    }

    private static boolean isSaid(FieldKey key) {
        return key.isAnswer() || key.field().startsWith(FieldKey.NUMBER);
    }

    private static TableText kind(FieldKey key) {
        if (key.isAnswer()) {
            return TableText.ANSWER;
        }
        return key.field().startsWith(FieldKey.NUMBER) ? TableText.NUMBER : TableText.FILLED_IN;
    }

    private static TableText worked(Item item) {
        return switch (item) {
            case VISION -> TableText.VISION;
            case ACTION_POINTS -> TableText.ACTION_POINT;
            default -> TableText.WORK;
        };
    }

    /** A value of a way of working; its words are empty where it says nothing. */
    private record Owned(Item item, String label, Optional<String> words) {}

    private Optional<Owned> owned(Card card, FieldKey key) {
        return told.tools().stream()
                .flatMap(tool -> tool
                        .label(card, key, texts)
                        .map(label -> new Owned(tool.item(), label, tool.words(card, key, board, texts)))
                        .stream())
                .findFirst();
    }

    private Map<String, String> labels(Card card) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Part part : CardContent.of(card).parts()) {
            if (part instanceof Part.Field(Form.Field field, var _)) {
                labels.put(field.id(), field.label());
            } else if (part instanceof Part.Tick(var _, String id, var text, var _)) {
                labels.put(id, text.words());
            }
        }
        return labels;
    }

    /** Where something lies says nothing without its picture. */
    private Optional<String> words(Optional<Card> card, FieldKey key, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> Optional.of(text);
            case FieldValue.Choice choice ->
                Optional.of(choice.options().stream()
                        .map(id -> option(card, key.field(), id))
                        .collect(joining(", ")));
            case FieldValue.Number(int number) -> Optional.of(Integer.toString(number));
            case FieldValue.Tick _ -> Optional.of(texts.get(TableText.TICKED));
            case FieldValue.Place _ -> Optional.empty();
        };
    }

    private static String option(Optional<Card> card, String field, String id) {
        return card.filter(Form.class::isInstance).map(Form.class::cast).stream()
                .flatMap(form -> form.fields().stream())
                .filter(each -> each.id().equals(field))
                .flatMap(each -> each.options().stream())
                .filter(option -> option.id().equals(id))
                .map(Form.Option::text)
                .findFirst()
                .orElse(id);
    }

    private List<Value> ink(CardRef ref, Layer layer) {
        if (!told.contents().has(layer == Layer.WALL ? Item.INK : Item.PRIVATE_INK)) {
            return List.of();
        }
        return board.ink().of(ref).keySet().stream()
                .filter(place -> place.layer() == layer)
                .sorted(Comparator.comparing(InkPlace::page))
                .flatMap(place -> board.ink().at(place).marks())
                .flatMap(mark -> mark(ref, layer, mark).stream())
                .toList();
    }

    private Optional<Value> mark(CardRef ref, Layer layer, Mark mark) {
        TableText kind = layer == Layer.WALL ? TableText.ON_CARD : TableText.ON_CARD_PRIVATE;
        return switch (mark) {
            case Mark.StickyNote sticky -> {
                String by = sticky.sort().by();
                String who = board.participant(by).map(Participant::name).orElse("");
                yield Optional.of(new Value(ref, who, kind, Value.Field.NONE, sticky.text(), last.mark(mark)));
            }
            case Mark.Label label ->
                Optional.of(new Value(ref, "", kind, Value.Field.NONE, label.text(), last.mark(mark)));
            case Mark.Stroke _, Mark.Line _ -> Optional.empty();
        };
    }

    /** Where somebody keeps things alone there is no group: what stands in its place is that person's. */
    private String group() {
        return OwnField.isOwn(told.record().session().setup())
                ? board.participants().getFirst().name()
                : texts.get(ExportText.GROUP);
    }

    private String who(String by) {
        return by.equals(FieldKey.GROUP)
                ? group()
                : board.participant(by).map(Participant::name).orElseGet(() -> texts.get(ExportText.SOMEBODY));
    }
}
