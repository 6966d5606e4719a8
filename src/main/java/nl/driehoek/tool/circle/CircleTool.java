package nl.driehoek.tool.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;

/** The circle: the sentences of an energizer and those of the group, one at a time before the room. */
public record CircleTool(Card.Energizer card) implements Tool {
    private static final String WAY = "circle";
    private static final String EXAMPLE = "example-";
    private static final String OWN = "sentence.";
    private static final String OPEN_END = "…";

    /**
     * A sentence that can be shown.
     *
     * @param id the same for as long as the sentence is there
     * @param text as the room reads it
     * @param own whether it is the group's
     */
    record Sentence(String id, RichText text, boolean own) {}

    @Override
    public String way() {
        return WAY;
    }

    @Override
    public MessageKey name() {
        return CircleText.NAME;
    }

    @Override
    public boolean isOfGroup() {
        return true;
    }

    @Override
    public boolean owns(String field) {
        return field.startsWith(OWN);
    }

    /**
     * All sentences in the order in which they are shown: the deck's, and then the group's in the order of their making.
     *
     * @param group what the group wrote on the card, by the ids of the fields
     */
    List<Sentence> sentences(Map<String, FieldValue> group) {
        List<Sentence> all = new ArrayList<>(IntStream.range(0, card.examples().size())
                .mapToObj(i -> new Sentence(
                        EXAMPLE + (i + 1), RichText.of(card.examples().get(i)), false))
                .toList());
        own(group)
                .forEach(id -> all.add(new Sentence(id, RichText.plain(whole(FieldValue.words(group.get(id)))), true)));
        return List.copyOf(all);
    }

    /** The ids of the fields in which the group wrote a sentence, in the order of their making. */
    List<String> own(Map<String, FieldValue> group) {
        return group.keySet().stream()
                .filter(this::owns)
                .sorted(Comparator.comparingInt(CircleTool::number))
                .toList();
    }

    /** The id of the field for the group's next sentence. */
    String free(Map<String, FieldValue> group) {
        return OWN + (own(group).stream().mapToInt(CircleTool::number).max().orElse(0) + 1);
    }

    /** What shows this sentence to the room, and no other. */
    Shown.Work show(String id) {
        return new Shown.Work(WAY, id, owns(id) ? Set.of(id) : Set.of(), false);
    }

    @Override
    public Optional<Shown.Work> step(Board board, CardRef ref, Shown.Work now, int by) {
        List<String> ids = sentences(board.writing().filled(ref, FieldKey.GROUP)).stream()
                .map(Sentence::id)
                .toList();
        int next = ids.indexOf(now.view()) + by;
        return next >= 0 && next < ids.size() ? Optional.of(show(ids.get(next))) : Optional.empty();
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        Map<String, FieldValue> group =
                values.group().map(RoomValues.Given::values).orElse(Map.of());
        return values.shown() instanceof Shown.Work work
                ? sentences(group).stream()
                        .filter(sentence -> sentence.id().equals(work.view()))
                        .findFirst()
                        .map(sentence -> new CardContent(
                                card.id(), card.kind(), "", Shape.FREE, List.of(new Part.Prose(sentence.text()))))
                : Optional.empty();
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        List<Row.Line> lines = sentences(board.writing().filled(ref, FieldKey.GROUP)).stream()
                .filter(Sentence::own)
                .map(sentence -> new Row.Line(Row.Tick.NONE, "", sentence.text()))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Row.Lines(texts.get(CircleText.OWN), lines, false));
    }

    /** Where the card's title is the beginning of a sentence, whoever wrote only the rest of one need not write it again. */
    private String whole(String typed) {
        String words = typed.strip();
        String title = card.face().title();
        if (!title.endsWith(OPEN_END)) {
            return words;
        }
        String beginning =
                title.substring(0, title.length() - OPEN_END.length()).strip();
        boolean begun = words.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
        String rest =
                words.startsWith(OPEN_END) ? words.substring(OPEN_END.length()).strip() : words;
        return begun ? words : beginning + " " + rest;
    }

    /** The number of one of the group's sentences, from 1. */
    static int number(String id) {
        String digits = id.substring(OWN.length());
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
