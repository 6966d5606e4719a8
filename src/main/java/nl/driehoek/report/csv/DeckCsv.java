package nl.driehoek.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.CardTableText;

/**
 * Writes the cards of a deck as a table, a row each: set, kind, title and text without markup. A Dutch spreadsheet reads it: UTF-8
 * with a byte order mark, fields divided by {@code ;}, lines ended by CR LF. No cell is taken for a formula.
 */
public final class DeckCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<CardTableText> COLUMNS =
            List.of(CardTableText.ROLE_SET, CardTableText.ROLE_KIND, CardTableText.ROLE_TITLE, CardTableText.ROLE_TEXT);

    private DeckCsv() {}

    /** The table with names of columns and kinds in the language of these texts. */
    public static byte[] of(Deck deck, Texts texts) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(COLUMNS.stream().map(texts::get).toList());
            for (CardSet set : deck.sets()) {
                set.cards().forEach(card -> csv.writeRecord(row(set, card, texts)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(CardSet set, Card card, Texts texts) {
        String kind = texts.get(DeckText.of(card.kind().word()));
        String text = RichText.of(card.text()).words();
        return List.of(Cell.of(set.title()), kind, Cell.of(card.title().orElse("")), Cell.of(text));
    }

    /** The text of a cell: what was put before it so that it is no formula is taken away. */
    public static String text(String cell) {
        boolean disarmed = cell.startsWith("'") && Cell.of(cell.substring(1)).equals(cell);
        return disarmed ? cell.substring(1) : cell;
    }
}
