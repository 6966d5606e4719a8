package nl.driehoek.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import nl.driehoek.print.PagePicture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF document as images, such as for a preview. To be used by one thread at a time, and not the FX thread. */
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a document.
     *
     * @throws IOException if it is none
     */
    public static PdfPages open(byte[] pdf) throws IOException {
        Pdf.withoutScreen();
        return new PdfPages(Loader.loadPDF(pdf));
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page on white.
     *
     * @param page from 0
     * @param width in pixels, 1 or more
     * @throws IndexOutOfBoundsException if there is no such page
     */
    public PagePicture image(int page, int width) throws IOException {
        float scale = width / document.getPage(page).getCropBox().getWidth();
        BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new PagePicture(image.getWidth(), image.getHeight(), pixels);
    }

    /** Frees what it holds; images that were made stay. */
    @Override
    public void close() throws IOException {
        document.close();
    }
}
