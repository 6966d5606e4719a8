package nl.driehoek.tool.closing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
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
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;
import nl.driehoek.tool.action.AllPoints;

/** The closing round of a session, on any card; of its own it has a word from each participant. */
public record ClosingTool(Card card) implements Tool {
    /** The field in which a participant's word stands. */
    static final String WORD = "word";

    /** What the room can be shown, one at a time. */
    enum View {
        CARDS,
        AGREED,
        POINTS,
        WORDS;

        /** The word for it in sessions; it never changes. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String way() {
        return Way.Kind.CLOSING.word();
    }

    @Override
    public MessageKey name() {
        return ClosingText.NAME;
    }

    @Override
    public boolean comesUp() {
        return true;
    }

    @Override
    public boolean owns(String field) {
        return field.equals(WORD);
    }

    /** The cards on the table but for those of the program, in order. */
    public static Stream<CardRef> laid(Board board) {
        return board.table().laid().stream().filter(ref -> !ref.deck().equals(Deck.PROGRAM));
    }

    /** The cards that were talked over, with nothing that was written on them. */
    static List<Shown.Elsewhere> turnedOver(Board board) {
        return laid(board).map(ref -> new Shown.Elsewhere(ref, Set.of(), true)).toList();
    }

    /** The work of one view. Names stand beside words and points, as whoever says something here says it to all. */
    Shown.Work work(View view, List<Shown.Elsewhere> elsewhere) {
        return new Shown.Work(way(), view.word(), view == View.WORDS ? Set.of(WORD) : Set.of(), true, elsewhere);
    }

    @Override
    public Optional<CardContent> face(Library library, Deck deck, RoomValues values, Texts texts) {
        return values.shown() instanceof Shown.Work work
                ? Stream.of(View.values())
                        .filter(view -> view.word().equals(work.view()))
                        .findFirst()
                        .map(view -> face(view, library, values, texts))
                : Optional.empty();
    }

    private CardContent face(View view, Library library, RoomValues values, Texts texts) {
        Stream<Part> tiles = switch (view) {
            case CARDS -> values.elsewhere().stream().map(other -> cardTile(other, library));
            case AGREED -> values.elsewhere().stream().flatMap(other -> agreedTiles(other, library));
            case POINTS -> values.elsewhere().stream().flatMap(other -> AllPoints.tiles(other, texts));
            case WORDS ->
                values.participants().stream()
                        .map(given -> new Part.Tile(given.name(), RichText.plain(given.text(WORD))));
        };
        return new CardContent(card.id(), card.kind(), texts.get(ClosingText.of(view)), Shape.FREE, tiles.toList());
    }

    private static Part cardTile(RoomValues.OnCard other, Library library) {
        String caption = library.setOf(other.card()).map(CardSet::caption).orElse("");
        return new Part.Tile(caption, RichText.plain(heading(other.card(), other.question(), library)));
    }

    private static Stream<Part> agreedTiles(RoomValues.OnCard other, Library library) {
        String heading = heading(other.card(), other.question(), library);
        return other.people().stream()
                .flatMap(given -> given.values().values().stream())
                .flatMap(value -> words(value).stream())
                .map(words -> new Part.Tile(heading, RichText.plain(words)));
    }

    /** The words of a value, if it has any of its own. */
    static Optional<String> words(FieldValue value) {
        return value instanceof FieldValue.Text(String words) ? Optional.of(words) : Optional.empty();
    }

    /** What a card is called in a list: its title, or what it asks. */
    static String heading(CardRef ref, String question, Library library) {
        Optional<Card> card = library.card(ref);
        String asked = card.map(known -> RichText.of(known.text()).words()).orElse(ref.card());
        return question.isEmpty() ? card.flatMap(Card::title).orElse(asked) : question;
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        List<Row.Line> words = board.participants().stream()
                .map(who -> Row.Line.typed(who.name(), board.writing().text(new FieldKey(ref, WORD, who.id()))))
                .filter(line -> !line.text().isEmpty())
                .toList();
        return words.isEmpty() ? List.of() : List.of(Row.Lines.byWhom(texts.get(ClosingText.WORDS), words));
    }

    /** Who has no word yet. */
    static List<Participant> unsaid(Board board, CardRef ref) {
        return board.participants().stream()
                .filter(who ->
                        board.writing().text(new FieldKey(ref, WORD, who.id())).isEmpty())
                .toList();
    }
}
