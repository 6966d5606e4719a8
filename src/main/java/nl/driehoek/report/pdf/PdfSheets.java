package nl.driehoek.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Tells the programs that print a document how its sheets are meant. */
public final class PdfSheets {
    private PdfSheets() {}

    /**
     * The same document, to be printed at its true size.
     *
     * @param bothSides on both sides of each sheet, turned over the long edge, rather than on one
     * @throws IOException if it is no PDF document
     */
    public static byte[] toCut(byte[] pdf, boolean bothSides) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDViewerPreferences wishes = document.getDocumentCatalog().getViewerPreferences();
            PDViewerPreferences mine = wishes == null ? new PDViewerPreferences(new COSDictionary()) : wishes;
            mine.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
            mine.setDuplex(
                    bothSides ? PDViewerPreferences.DUPLEX.DuplexFlipLongEdge : PDViewerPreferences.DUPLEX.Simplex);
            document.getDocumentCatalog().setViewerPreferences(mine);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
