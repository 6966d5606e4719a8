package nl.driehoek.store.deckcsv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Encoding;
import nl.driehoek.deck.table.Separator;

/** Reads a table from a file as spreadsheets write it, and finds out how it is written. Any thread may use it. */
public final class CardTableReader {
    private static final int LARGEST = 5_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 40;

    /** So many rows are looked at to find the separator. */
    private static final int TRIED = 50;

    /** What a spreadsheet may put before all rows to say by which character they are divided. */
    private static final String SAYS = "sep=";

    private CardTableReader() {}

    /** Whether a file is a table by its name. */
    public static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    }

    /**
     * Reads a table.
     *
     * @param separator empty where it is to be found out
     * @param encoding empty where it is to be found out
     * @return empty where it is none, has no row, or is larger than 5 MB, 5,000 rows or 40 columns
     * @throws IOException if the file cannot be read
     */
    public static Optional<CardTable> read(Path file, Optional<Separator> separator, Optional<Encoding> encoding)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : read(bytes, separator, encoding);
        }
    }

    /** Reads a table that is at hand, likewise. */
    static Optional<CardTable> read(byte[] bytes, Optional<Separator> separator, Optional<Encoding> encoding) {
        Encoding known = encoding.orElseGet(() -> encoding(bytes));
        String text = new String(bytes, known.charset());
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        Separator dividing = separator.orElseGet(() -> separator(plain));
        return rows(body(plain), dividing, MOST_ROWS + 1)
                .filter(rows -> !rows.isEmpty() && rows.size() <= MOST_ROWS)
                .map(rows -> new CardTable(rows, dividing, known))
                .filter(table -> table.columns() <= MOST_COLUMNS);
    }

    private static Encoding encoding(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Encoding.UTF_16_LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Encoding.UTF_16_BE;
        }
        try {
            Encoding.UTF_8.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return Encoding.UTF_8;
        } catch (CharacterCodingException _) {
            return Encoding.WINDOWS_1252;
        }
    }

    private static String body(String text) {
        return text.startsWith(SAYS) ? text.substring(Math.min(text.length(), text.indexOf('\n') + 1)) : text;
    }

    private static Separator separator(String text) {
        Optional<Separator> said = Arrays.stream(Separator.values())
                .filter(one -> text.startsWith(SAYS + one.character()))
                .findFirst();
        return said.orElseGet(() -> Arrays.stream(Separator.values())
                .max(Comparator.comparing(one -> steadiness(text, one)))
                .orElseThrow());
    }

    /** In how many rows the same number of cells stands, where that is more than one; of as many, more cells count. */
    private static long steadiness(String text, Separator separator) {
        Map<Integer, Long> counts = rows(text, separator, TRIED).orElse(List.of()).stream()
                .map(List::size)
                .filter(size -> size > 1 && size <= MOST_COLUMNS)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .mapToLong(count -> count.getValue() * (MOST_COLUMNS + 1) + count.getKey())
                .max()
                .orElse(0);
    }

    private static Optional<List<List<String>>> rows(String text, Separator separator, int most) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (rows.size() == most) {
                    break;
                }
                if (!row.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row.getFields());
                }
            }
        } catch (IOException | CsvParseException _) {
            return Optional.empty();
        }
        return Optional.of(rows);
    }
}
