package nl.driehoek.report.pdf;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.concurrent.CancellationException;
import nl.driehoek.print.PrintWish;
import nl.driehoek.report.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** The pages of a document that are wanted, as a printer asks for them; each is told before it is drawn. */
final class ChosenPages implements Pageable {
    private final PDFPageable all;
    private final int from;
    private final int count;
    private final Progress progress;

    ChosenPages(PDDocument document, PrintWish wish, Progress progress) {
        all = new PDFPageable(document, Orientation.PORTRAIT);
        from = Math.min(wish.first(), all.getNumberOfPages()) - 1;
        count = Math.min(wish.last(), all.getNumberOfPages()) - from;
        this.progress = progress;
    }

    @Override
    public int getNumberOfPages() {
        return count;
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return all.getPageFormat(from + page);
    }

    @Override
    public Printable getPrintable(int page) {
        Printable drawn = all.getPrintable(from + page);
        return (graphics, format, index) -> draw(drawn, graphics, format, index);
    }

    private int draw(Printable drawn, Graphics graphics, PageFormat format, int index) throws PrinterException {
        try {
            progress.step(index, count);
        } catch (CancellationException e) {
            throw new PrinterAbortException();
        }
        return drawn.print(graphics, format, from + index);
    }
}
