package nl.driehoek.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import nl.driehoek.print.PrintWish;
import nl.driehoek.report.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Printing, on a printer that keeps what it is sent. */
class PdfPrinterTest {
    private static byte[] threePages;
    private static StreamPrintServiceFactory factory;
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final StreamPrintService service = factory.getPrintService(paper);
    private final PdfPrinter printer = new PdfPrinter(() -> Stream.of(service));

    @BeforeAll
    static void make() throws IOException {
        String pages = "<p>een</p><p style='page-break-before: always'>twee</p>"
                + "<p style='page-break-before: always'>drie</p>";
        threePages = Pdf.of("<html lang='nl'><head><title>t</title></head><body>" + pages + "</body></html>");
        factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
    }

    @Test
    void theChosenPagesArePrintedAndFollowed() throws IOException {
        List<Integer> followed = new ArrayList<>();
        PrintWish wish = new PrintWish(service.getName(), 1, 2, PrintWish.END, true);
        printer.print(threePages, "Driehoek", wish, (done, of) -> {
            assertThat(of).isEqualTo(2);
            followed.add(done);
        });
        assertThat(followed).contains(0, 1).doesNotContain(2);
        assertThat(sheets()).isEqualTo(2);
    }

    @Test
    void whatIsStoppedIsNotPrinted() {
        PrintWish wish = new PrintWish(service.getName(), 1, 1, PrintWish.END, false);
        assertThatThrownBy(() -> printer.print(threePages, "Driehoek", wish, (done, _) -> {
                    if (done > 0) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aPrinterThatIsGoneIsAFailure() {
        assertThat(printer.names()).containsExactly(service.getName());
        PrintWish wish = new PrintWish("Weg", 1, 1, 1, false);
        assertThatThrownBy(() -> printer.print(threePages, "Driehoek", wish, Progress.NONE))
                .isInstanceOf(IOException.class);
    }

    private long sheets() {
        return paper.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith("%%Page:"))
                .count();
    }
}
