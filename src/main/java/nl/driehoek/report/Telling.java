package nl.driehoek.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;

/** The telling of the cards of one session. */
final class Telling {
    private final Wording wording;
    private final Texts texts;
    private final List<RowSource> tools;
    private final Library library;
    private final Board board;
    private final Contents contents;
    private final FieldRows fields;
    private final InkRows ink;
    private final String folder;

    Telling(
            Wording wording,
            List<RowSource> tools,
            Library library,
            Board board,
            Contents contents,
            Pictures pictures) {
        this.wording = wording;
        this.texts = wording.texts();
        this.tools = tools;
        this.library = library;
        this.board = board;
        this.contents = contents;
        this.fields = new FieldRows(wording, board, contents);
        this.ink = new InkRows(texts, board, pictures);
        this.folder = pictures.folder();
    }

    Section section(CardRef ref) {
        boolean printed = contents.has(Item.CARDS);
        return new Section(
                ref,
                heading(ref),
                dealtTo(ref),
                printed ? printed(ref) : RichText.EMPTY,
                library.card(ref)
                        .filter(_ -> printed)
                        .flatMap(card -> card.face().picture()),
                rows(ref));
    }

    private List<Row> rows(CardRef ref) {
        Optional<Card> card = library.card(ref);
        List<Row> rows = new ArrayList<>(fields.of(ref, card.map(CardContent::of), key -> told(card, key)));
        worked(ref).map(this::placed).forEach(rows::add);
        ink.of(ref).stream()
                .filter(row -> contents.has(row.ownEyes() ? Item.PRIVATE_INK : Item.INK))
                .forEach(rows::add);
        String note = board.writing().note(ref);
        if (!note.isEmpty() && contents.has(Item.NOTES)) {
            rows.add(new Row.Passage(wording.note(), RichText.plain(note), true));
        }
        return rows;
    }

    /** What ways of working tell of a card. */
    Stream<Row> worked(CardRef ref) {
        return library.deckOf(ref).stream()
                .flatMap(deck -> deck.card(ref.card()).stream()
                        .flatMap(card -> tools.stream()
                                .filter(tool -> contents.has(tool.item()))
                                .flatMap(tool -> tool.rows(deck, ref, card, board, texts).stream())));
    }

    private Row placed(Row row) {
        return row instanceof Row.Figure figure ? figure.in(folder) : row;
    }

    private boolean told(Optional<Card> card, FieldKey key) {
        return card.filter(known -> printed(known, key) || tools.stream().anyMatch(tool -> tool.tells(known, key)))
                .isPresent();
    }

    /** Whether it is a number that stands in the text of the card. */
    private static boolean printed(Card card, FieldKey key) {
        return card.face().activity().numbers().stream()
                .anyMatch(number -> key.equals(FieldKey.number(key.card(), number.id())));
    }

    private String dealtTo(CardRef ref) {
        return Optional.ofNullable(board.turns().dealt().get(ref))
                .flatMap(board::participant)
                .map(who -> texts.get(ExportText.TURN, who.name()))
                .orElse("");
    }

    private String heading(CardRef ref) {
        String own = library.card(ref).map(this::kindAndTitle).orElseGet(() -> texts.get(ExportText.UNKNOWN_CARD, ref));
        return library.setOf(ref)
                .filter(CardSet::isNumbered)
                .map(set -> set.caption() + " · " + own)
                .orElse(own);
    }

    private String kindAndTitle(Card card) {
        String kind = texts.get(DeckText.of(card.kind().word()));
        return card.title().map(title -> kind + ": " + title).orElse(kind);
    }

    /** A question that the group worded stands in place of the invitation to do so, and the numbers are its own. */
    private RichText printed(CardRef ref) {
        String question = board.writing().question(ref);
        return library.card(ref)
                .map(card -> CardBlocks.of(
                        CardContent.of(board.writing().wording(ref).on(card)), texts))
                .orElseGet(() -> RichText.plain(question));
    }
}
