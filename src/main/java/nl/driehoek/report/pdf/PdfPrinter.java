package nl.driehoek.report.pdf;

import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import nl.driehoek.print.PrintWish;
import nl.driehoek.report.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints PDF documents at their true size on the printers of this machine. Slow: not for the FX thread. */
public final class PdfPrinter {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<Stream<PrintService>> services;

    /** With the printers that the system knows of. */
    public PdfPrinter() {
        this(PdfPrinter::ofSystem);
    }

    PdfPrinter(Supplier<Stream<PrintService>> services) {
        this.services = services;
    }

    /** What the printers are called, that of the system's choice first; none where there is none. */
    public List<String> names() {
        return services.get().map(PrintService::getName).distinct().toList();
    }

    /**
     * Prints a document, and is back when the system has taken all of it.
     *
     * @throws IOException if it cannot be printed, such as for want of that printer
     * @throws CancellationException if the progress says so
     */
    public void print(byte[] pdf, String title, PrintWish wish, Progress progress) throws IOException {
        PrintService service = services.get()
                .filter(each -> each.getName().equals(wish.printer()))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no such printer"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ChosenPages pages = new ChosenPages(document, wish, progress);
            service.createPrintJob().print(new SimpleDoc(pages, PAGES, null), attributes(title, wish));
        } catch (PrintException e) {
            if (e.getCause() instanceof PrinterAbortException) {
                throw new CancellationException();
            }
            throw new IOException(e);
        }
    }

    private static PrintRequestAttributeSet attributes(String title, PrintWish wish) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(title, null));
        attributes.add(new Copies(wish.copies()));
        attributes.add(MediaSizeName.ISO_A4);
        attributes.add(wish.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return attributes;
    }

    private static Stream<PrintService> ofSystem() {
        Pdf.withoutScreen();
        Stream<PrintService> all = Stream.of(PrintServiceLookup.lookupPrintServices(PAGES, null));
        return Stream.concat(Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).stream(), all);
    }
}
