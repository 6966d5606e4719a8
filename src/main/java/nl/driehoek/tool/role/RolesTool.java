package nl.driehoek.tool.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.text.WordMarks;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;

/** A text in which the group marks the roles that the deck names, seen on the wall on the same words, page by page. */
public record RolesTool(Card card, Way.Roles asked) implements Tool {
    private static final List<Block.Mark> LOOKS =
            List.of(Block.Mark.FIRST, Block.Mark.SECOND, Block.Mark.THIRD, Block.Mark.FOURTH);
    private static final String SIGNS = "¹²³⁴⁵⁶⁷⁸⁹";

    @Override
    public String way() {
        return asked.kind().word();
    }

    @Override
    public MessageKey name() {
        return RoleText.NAME;
    }

    /** The roles, as many as there are digits; the first has number 0. */
    List<Way.Role> roles() {
        return asked.roles().subList(0, Math.min(asked.roles().size(), SIGNS.length()));
    }

    /** The number of a role, from 0; -1 where the deck has it no more. */
    int number(String role) {
        return roles().stream().map(Way.Role::id).toList().indexOf(role);
    }

    /** The small digit that stands at the words of a role, from 0 to 8. */
    static String sign(int role) {
        return SIGNS.substring(role, role + 1);
    }

    /** How many looks there are; roles beyond that begin again, and their digits tell them apart. */
    static int looks() {
        return LOOKS.size();
    }

    /** The words of the text, those of a paragraph together. */
    List<List<String>> paragraphs() {
        return WordMarks.words(CardContent.of(card).main());
    }

    /** The marks among what the group wrote, as far as the deck knows their words and roles. */
    RoleMarks marks(Map<String, FieldValue> values) {
        RoleMarks marks =
                RoleMarks.of(paragraphs().stream().flatMap(List::stream).toList(), values);
        Map<String, RoleMark> known = new LinkedHashMap<>(marks.marks());
        known.values().removeIf(mark -> number(mark.role()) < 0);
        return new RoleMarks(marks.text(), known);
    }

    /** The work that shows the text with what is marked in it. */
    Shown.Work work() {
        return new Shown.Work(way(), "text", Set.of("mark"), false);
    }

    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        CardContent content = CardContent.of(card);
        RoleMarks marks = marks(values.group().map(RoomValues.Given::values).orElse(Map.of()));
        RichText marked = WordMarks.mark(
                content.main(),
                marks.marks().values().stream().map(this::stretch).toList());
        List<Part> parts = new ArrayList<>();
        marked.sections().forEach(section -> parts.add(new Part.Prose(section)));
        content.parts().stream().filter(part -> !(part instanceof Part.Prose)).forEach(parts::add);
        return Optional.of(
                new CardContent(content.id(), content.kind(), legend(content.title()), content.sketch(), parts));
    }

    private WordMarks.Stretch stretch(RoleMark mark) {
        int role = number(mark.role());
        return new WordMarks.Stretch(mark.first(), mark.last(), LOOKS.get(role % LOOKS.size()), sign(role));
    }

    /** Stands on every page, so that nobody needs to remember the digits. */
    private String legend(String title) {
        Stream<String> roles = roles().stream().map(role -> sign(number(role.id())) + "\u00a0" + role.title());
        return Stream.concat(Stream.of(title).filter(words -> !words.isEmpty()), roles)
                .collect(Collectors.joining("   "));
    }

    @Override
    public boolean isOfGroup() {
        return true;
    }

    @Override
    public boolean owns(String field) {
        return RoleMarks.isMark(field);
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        Map<String, FieldValue> values = board.writing().filled(ref, FieldKey.GROUP);
        List<String> text = marks(values).text();
        Map<String, List<Row.Line>> rows = new LinkedHashMap<>();
        roles().forEach(role -> rows.put(role.id(), new ArrayList<>()));
        RoleMarks.all(values).values().forEach(mark -> {
            String words = mark.fits(text) ? mark.words() : texts.get(RoleText.ELSEWHERE, mark.words());
            rows.computeIfAbsent(mark.role(), _ -> new ArrayList<>()).add(Row.Line.typed("", words));
        });
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .<Row>map(row -> new Row.Lines(title(row.getKey()), row.getValue(), false))
                .toList();
    }

    @Override
    public Optional<String> words(FieldKey key, Board board, Texts texts) {
        return board.writing().value(key).flatMap(RoleMark::of).map(mark -> title(mark.role()) + ": " + mark.words());
    }

    /** What a role is called; its id where the deck has it no more. */
    String title(String role) {
        return number(role) < 0 ? role : roles().get(number(role)).title();
    }
}
