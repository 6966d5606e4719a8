package nl.driehoek.report.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.document.TableText;
import nl.driehoek.report.Names;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Format;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Writing;

/**
 * Writes the values of a session as a table, a row each, as a Dutch spreadsheet reads it: UTF-8 with a byte order mark, fields
 * divided by {@code ;}, lines ended by CR LF. No cell is taken for a formula.
 */
public final class CsvWriter implements SessionWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<TableText> COLUMNS = List.of(
            TableText.SESSION,
            TableText.GROUP,
            TableText.DATE,
            TableText.WHO,
            TableText.SET,
            TableText.CARD_ID,
            TableText.CARD,
            TableText.KIND,
            TableText.FIELD,
            TableText.VALUE,
            TableText.WRITTEN,
            TableText.SESSION_ID,
            TableText.FIELD_ID);

    private final Texts texts;
    private final ZoneId zone;

    /**
     * A writer in one language.
     *
     * @param zone for days and times
     */
    public CsvWriter(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean takesPicturesIn() {
        return true; // it has none at all, so that there is nothing to lay beside it
    }

    @Override
    public byte[] write(Told told) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                var table = de.siegmar.fastcsv.writer.CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            out.write(BYTE_ORDER_MARK);
            table.writeRecord(COLUMNS.stream().map(texts::get).toList());
            rows(told)
                    .forEach(row -> table.writeRecord(row.stream().map(Cell::of).toList()));
        }
        return bytes.toByteArray();
    }

    private Stream<List<String>> rows(Told told) {
        Board board = board(told);
        CardValues values =
                new CardValues(told, board, LastWritten.of(told.record().entries()), texts);
        return cards(board).stream().flatMap(card -> values.of(card).stream()).map(value -> row(told, board, value));
    }

    /** With those participants that the reports are about, called as they call them; the others have no part in it. */
    private Board board(Told told) {
        Board all = new Names(texts)
                .on(told.record().session().board(), told.contents().naming());
        Set<String> names = told.reports().stream()
                .flatMap(report -> report.head().participants().stream())
                .collect(Collectors.toSet());
        List<Participant> left = all.participants().stream()
                .filter(who -> names.contains(who.name()))
                .toList();
        Set<String> ids = left.stream().map(Participant::id).collect(Collectors.toSet());
        boolean whole = left.size() == all.participants().size()
                || OwnField.isOwn(told.record().session().setup());
        Writing writing = all.writing().only(key -> whole || key.isGroup() || ids.contains(key.by()));
        return new Board(whole ? all.participants() : left, all.table(), writing, all.ink(), all.turns());
    }

    /** Those on the table first, in the order in which they came there. */
    private static Set<CardRef> cards(Board board) {
        Writing writing = board.writing();
        Set<CardRef> cards = new LinkedHashSet<>(board.table().laid());
        cards.addAll(writing.questions().keySet());
        writing.fields().keySet().stream().map(FieldKey::card).forEach(cards::add);
        cards.addAll(writing.notes().keySet());
        board.ink().cards().stream()
                .sorted(Comparator.comparing(CardRef::toString))
                .forEach(cards::add);
        return cards;
    }

    private List<String> row(Told told, Board board, Value value) {
        SessionRecord record = told.record();
        CardRef card = value.card();
        return List.of(
                told.reports().getFirst().head().title(),
                record.session().label().group().name(),
                DAY.format(record.startedAt().atZone(zone)),
                value.who(),
                record.library().setOf(card).map(CardSet::caption).orElse(""),
                card.toString(),
                record.library()
                        .card(card)
                        .map(known -> name(board, card, known))
                        .orElseGet(() -> unknown(card)),
                texts.get(value.kind()),
                value.field().label(),
                value.words(),
                value.written().map(this::moment).orElse(""),
                record.id().value(),
                value.field().id());
    }

    /** Its title; of a card that has none what stands on it. */
    private static String name(Board board, CardRef ref, Card card) {
        CardContent content = CardContent.of(board.writing().wording(ref).on(card));
        return content.title().isEmpty() ? content.main().words() : content.title();
    }

    private String unknown(CardRef card) {
        return texts.get(ExportText.UNKNOWN_CARD, card);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
