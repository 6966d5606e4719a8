package nl.driehoek.tool.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.report.RowSource;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;

/** Tells of cards what somebody kept who read alone: later answers with their days, and how the cards were marked. */
public final class OwnRows implements RowSource {
    @Override
    public List<Row> rows(Deck deck, CardRef ref, Card card, Board board, Texts texts) {
        Row.Lines later = new Row.Lines(texts.get(OwnRowText.LATER), later(ref, board, texts), false);
        Row.Lines marks = new Row.Lines("", marks(ref, board, texts), false);
        return Stream.concat(Stream.of(later, marks), sheets(ref, card, board, texts))
                .filter(row -> !row.lines().isEmpty())
                .<Row>map(row -> row)
                .toList();
    }

    private static Stream<Row.Lines> sheets(CardRef ref, Card card, Board board, Texts texts) {
        DateWords dates = new DateWords(texts.language().locale());
        return KeptSheet.of(ref, card, board.writing(), texts).stream()
                .map(sheet -> new Row.Lines(
                        texts.get(
                                OwnRowText.SHEET,
                                dates.shownDate(sheet.moment().toLocalDate().toString())),
                        sheet.lines().stream().map(OwnRows::line).toList(),
                        false));
    }

    private static Row.Line line(KeptSheet.Line line) {
        return line.words().isEmpty()
                ? new Row.Line(Row.Tick.DONE, "", RichText.plain(line.label()))
                : Row.Line.typed(line.label(), line.words());
    }

    private static List<Row.Line> later(CardRef ref, Board board, Texts texts) {
        DateWords dates = new DateWords(texts.language().locale());
        return own(ref, board)
                .flatMap(key -> OwnField.dayOf(key).stream()
                        .map(day -> Row.Line.typed(
                                dates.shownDate(day.toString()), board.writing().text(key))))
                .toList();
    }

    private static List<Row.Line> marks(CardRef ref, Board board, Texts texts) {
        return own(ref, board)
                .flatMap(key -> mark(key).stream())
                .map(mark -> Row.Line.typed("", texts.get(mark)))
                .toList();
    }

    private static Optional<OwnRowText> mark(FieldKey key) {
        if (OwnField.isFavourite(key)) {
            return Optional.of(OwnRowText.FAVOURITE);
        }
        return OwnField.isToday(key) ? Optional.of(OwnRowText.TODAY) : Optional.empty();
    }

    private static Stream<FieldKey> own(CardRef ref, Board board) {
        return board.writing().fields().keySet().stream()
                .filter(key -> key.card().equals(ref) && OwnField.owns(key));
    }

    private static String sheet(Card card, OwnField.KeptField kept, Texts texts) {
        String day = new DateWords(texts.language().locale())
                .shownDate(kept.moment().toLocalDate().toString());
        return texts.get(OwnRowText.SHEET, day) + ": " + label(card, kept.field());
    }

    private static String label(Card card, String id) {
        return CardContent.of(card).all(Part.Field.class).stream()
                .filter(part -> part.field().id().equals(id))
                .map(part -> part.field().label())
                .findFirst()
                .orElse(id);
    }

    @Override
    public boolean tells(Card card, FieldKey key) {
        return OwnField.owns(key);
    }

    @Override
    public Optional<String> label(Card card, FieldKey key, Texts texts) {
        return OwnField.dayOf(key)
                .map(_ -> texts.get(OwnRowText.LATER))
                .or(() -> OwnField.keptOf(key).map(kept -> sheet(card, kept, texts)))
                .or(() -> mark(key).map(texts::get));
    }
}
