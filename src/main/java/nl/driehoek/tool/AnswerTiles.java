package nl.driehoek.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.Part.Mark;
import nl.driehoek.deck.text.Part.Tile;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;

/**
 * Everybody's answer to a card side by side, numbered, in an order that differs from card to card and from session to session,
 * so that it tells nothing of who gave them. The order of a card in a session stays the same whatever is written.
 */
public final class AnswerTiles {
    /** Fields of the group: what it made of the answer of the participant whose id follows. */
    public static final String MARK = "mark";

    private AnswerTiles() {}

    /** The field of the group for what it made of somebody's answer. */
    public static String markField(String by) {
        return MARK + "." + by;
    }

    /** The value for a mark; a mark that is not there has none. */
    public static FieldValue.Choice value(Mark mark) {
        return new FieldValue.Choice(Set.of(mark.name().toLowerCase(Locale.ROOT)));
    }

    /** What the group made of somebody's answer, as it stands among these values of the group. */
    public static Mark mark(Map<String, FieldValue> group, String by) {
        FieldValue marked = group.get(markField(by));
        return List.of(Mark.SAME, Mark.DIFFERENT).stream()
                .filter(mark -> value(mark).equals(marked))
                .findFirst()
                .orElse(Mark.NONE);
    }

    /** The word for a view that shows answers: this one, a dot, and what their order on this card of this session comes from. */
    public static String view(String word, Session session, CardRef card) {
        int salt = Objects.hash(
                session.setup().title(),
                session.setup().participants(),
                session.setup().pile(),
                card);
        return word + "." + Integer.toHexString(salt);
    }

    /** These participants, by their ids, in the order of their answers in such a view. */
    public static List<String> ordered(Collection<String> people, String view) {
        long salt = view.substring(view.lastIndexOf('.') + 1).hashCode();
        return people.stream()
                .sorted(Comparator.comparingLong(
                        by -> new SplittableRandom((salt << Integer.SIZE) ^ by.hashCode()).nextLong()))
                .toList();
    }

    /**
     * The answers that are turned over, and last what the group said.
     *
     * @param kept for what room is left at each answer
     */
    public static List<Part> of(RoomValues values, String view, Kept kept, Texts texts) {
        Map<String, RoomValues.Given> answers = values.participants().stream()
                .filter(given -> !given.text(FieldKey.MAIN).isEmpty())
                .collect(Collectors.toMap(RoomValues.Given::by, given -> given));
        Map<String, FieldValue> group =
                values.group().map(RoomValues.Given::values).orElse(Map.of());
        List<String> order = ordered(answers.keySet(), view);
        List<Part> tiles = new ArrayList<>(IntStream.range(0, order.size())
                .mapToObj(i -> tile(i + 1, answers.get(order.get(i)), mark(group, order.get(i)), kept))
                .toList());
        if (group.get(FieldKey.MAIN) instanceof FieldValue.Text(String words)) {
            tiles.add(new Tile(texts.get(ToolText.GROUP), RichText.plain(words)));
        }
        return tiles;
    }

    private static Tile tile(int number, RoomValues.Given given, Mark mark, Kept kept) {
        String title = given.name().isEmpty() ? Integer.toString(number) : number + " · " + given.name();
        return new Tile(title, RichText.plain(given.text(FieldKey.MAIN)), mark, 0, kept);
    }
}
