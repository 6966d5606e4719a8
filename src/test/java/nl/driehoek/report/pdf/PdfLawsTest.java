package nl.driehoek.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Sample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type, a document is made of it, and what stands beside it is there too. */
class PdfLawsTest {
    private static final List<String> BITS = List.of(
            "Zoë",
            "Łukasz",
            "王",
            "سارة",
            "لا",
            "דנה",
            "🙂",
            "👩‍👧",
            "🏳️‍🌈",
            "1️⃣",
            "\ufe0f",
            "\u200d",
            "\u0301",
            " ",
            "\n",
            "\n\n",
            "\t",
            "<script>",
            "</td></table>",
            "</style>",
            "<!--",
            "]]>",
            "&",
            "&amp;",
            "\"",
            "'",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u0000",
            "\u0007",
            "\ud800",
            "\udc00",
            "\ufffe",
            "\uffff",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ue000",
            "\u0378",
            "\ud83c\udfff",
            "\u00ad",
            "\u3000",
            "\ufdfa",
            "एक",
            "x".repeat(200),
            "(1)",
            "...",
            "\\",
            "-- ");

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void aDocumentIsMadeOfAnythingThatIsTyped(long seed) throws IOException {
        Random random = new Random(seed);
        List<Row> rows = IntStream.range(0, 20).mapToObj(i -> row(random, i)).toList();
        Report report = Sample.of("titel" + text(random), List.of("naam" + text(random)), "kop", RichText.EMPTY, rows);
        byte[] pdf =
                new PdfWriter(new Texts(Language.NL), ZoneId.of("UTC"), "Driehoek").write(Sample.told(List.of(report)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words).contains("titel", "naam", "kop");
            assertThat(words)
                    .contains(IntStream.range(0, 20)
                            .mapToObj(i -> "rij" + (100 + i))
                            .toList());
        }
    }

    private static Row row(Random random, int number) {
        String words = "rij" + (100 + number) + " " + text(random);
        return number % 2 == 0
                ? new Row.Passage(text(random), RichText.plain(words), random.nextBoolean())
                : new Row.Lines("", List.of(Row.Line.typed(text(random), words)), random.nextBoolean());
    }

    private static String text(Random random) {
        return Stream.generate(() -> BITS.get(random.nextInt(BITS.size())))
                .limit(random.nextInt(9))
                .collect(Collectors.joining());
    }
}
