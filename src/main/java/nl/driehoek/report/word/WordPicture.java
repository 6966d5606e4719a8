package nl.driehoek.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.driehoek.report.render.PagePicture;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;

/** A picture in a document: as vectors, and as pixels for programs that know no vectors. */
final class WordPicture {
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final int WIDTH = 400; // in points

    private static final int HIGHEST = 300; // in points

    private WordPicture() {}

    /**
     * Puts the picture of a card into a paragraph.
     *
     * @param height in widths of the picture
     */
    static void add(XWPFParagraph paragraph, PagePicture shown, String words, double height) throws IOException {
        double width = Math.min(WIDTH, HIGHEST / height);
        PictureType type = shown.jpeg() ? PictureType.JPEG : PictureType.PNG;
        try {
            pixels(paragraph, shown.bytes(), type, words, new double[] {width, width * height});
        } catch (InvalidFormatException e) {
            throw new IOException("a picture cannot be taken into the document", e);
        }
    }

    private static XWPFPicture pixels(
            XWPFParagraph paragraph, byte[] bytes, PictureType type, String words, double[] size)
            throws IOException, InvalidFormatException {
        String name = "card." + type.name().toLowerCase(Locale.ROOT);
        XWPFPicture picture = paragraph
                .createRun()
                .addPicture(new ByteArrayInputStream(bytes), type, name, Units.toEMU(size[0]), Units.toEMU(size[1]));
        String line = SafeText.line(words);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(line);
        var drawing = paragraph.getRuns().getLast().getCTR().getDrawingArray(0);
        drawing.getInlineArray(0).getDocPr().setDescr(line);
        return picture;
    }

    /**
     * Puts a picture into a paragraph.
     *
     * @param words what it shows, for whoever does not see it
     * @param height in widths of the picture
     */
    static void add(XWPFParagraph paragraph, WordPictures.Picture shown, String words, double height)
            throws IOException {
        try {
            double[] size = {WIDTH, WIDTH * height};
            XWPFPicture picture = pixels(paragraph, shown.png(), PictureType.PNG, words, size);
            String vectors = paragraph
                    .getDocument()
                    .addPictureData(shown.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
            attach(picture.getCTPicture().getBlipFill().getBlip(), vectors);
        } catch (InvalidFormatException e) {
            throw new IOException("a picture cannot be taken into the document", e);
        }
    }

    /** The vectors hang in as an extension of the pixels, by the id that they have in the document. */
    private static void attach(CTBlip blip, String id) {
        try (XmlCursor at = blip.newCursor()) {
            at.toEndToken();
            at.beginElement("extLst", MAIN);
            at.beginElement("ext", MAIN);
            at.insertAttributeWithValue("uri", SVG_EXTENSION);
            at.beginElement("svgBlip", SVG);
            at.insertAttributeWithValue("embed", RELATIONS, id);
        }
    }
}
