package nl.driehoek.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document of Word in the making: A4, with our styles and lists, and the number of the page at the foot. */
final class WordFile implements AutoCloseable {
    private static final long WIDTH = 11906; // A4, in twentieths of a point
    private static final long HEIGHT = 16838;
    private static final long MARGIN = 1247;
    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    private final XWPFDocument document = new XWPFDocument();
    private final XWPFNumbering lists;
    private final BigInteger bulleted;

    /**
     * An empty document.
     *
     * @param language that it is in, by which Word checks its spelling
     * @throws IOException if its styles cannot be read
     */
    WordFile(Locale language) throws IOException {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(
                                    resource("styles.xml").replace("{locale}", language.toLanguageTag()))
                            .getStyles());
            lists = document.createNumbering();
            for (CTAbstractNum sort : NumberingDocument.Factory.parse(resource("numbering.xml"))
                    .getNumbering()
                    .getAbstractNumArray()) {
                lists.addAbstractNum(new XWPFAbstractNum(sort));
            }
        } catch (XmlException e) {
            throw new IOException("the styles of documents are damaged", e);
        }
        bulleted = lists.addNum(BULLETS);
        layOut();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void layOut() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    /** What it says of itself in the list of files. */
    void describe(String title, String program, Instant made) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(SafeText.line(title));
        core.setCreator(program);
        core.setCreated(Optional.of(Date.from(made)));
    }

    /** At the foot of each page its number and how many there are, with a sign between them. */
    void numberPages() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(Style.FOOTER.id());
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    XWPFDocument document() {
        return document;
    }

    /** The id of the list that all bullets are in. */
    BigInteger bullets() {
        return bulleted;
    }

    /** The id of a new list with numbers, from this one on. */
    BigInteger numbers(int first) {
        BigInteger list = lists.addNum(NUMBERS);
        CTNumLvl level = lists.getNum(list).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(first));
        return list;
    }

    /** All of it. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
