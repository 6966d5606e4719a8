package nl.driehoek.report.word;

import java.math.BigInteger;
import java.util.List;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.report.Row;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a document, with columns of a fixed width. */
final class WordTables {
    private static final long[] TWO = {2800, 6600}; // in twentieths of a point
    private static final long[] ONE = {9400};
    private static final byte FIRST_ROW = 0x20; // as a number, for programs that read nothing else
    private static final byte FIRST_COLUMN = (byte) 0x80;

    private final WordFile file;

    WordTables(WordFile file) {
        this.file = file;
    }

    /**
     * Adds labels with a text each.
     *
     * @param heads of the two columns, which come again on each page; none where the labels say what they are
     */
    void add(List<String> heads, List<Row.Line> lines) {
        int above = heads.isEmpty() ? 0 : 1;
        XWPFTable table = table("TableGrid", lines.size() + above, TWO);
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(!heads.isEmpty());
        look.setFirstColumn(true);
        look.setVal(new byte[] {0, heads.isEmpty() ? FIRST_COLUMN : FIRST_COLUMN | FIRST_ROW});
        if (!heads.isEmpty()) {
            head(table.getRow(0), heads);
        }
        for (int i = 0; i < lines.size(); i++) {
            XWPFTableRow row = table.getRow(i + above);
            row.setCantSplitRow(true);
            fill(row.getCell(0), RichText.plain(SafeText.line(lines.get(i).label())), Style.LIST);
            fill(row.getCell(1), lines.get(i).text(), Style.LIST);
        }
        gap();
    }

    private void head(XWPFTableRow row, List<String> heads) {
        row.setRepeatHeader(true);
        for (int column = 0; column < TWO.length; column++) {
            fill(row.getCell(column), RichText.plain(heads.get(column)), Style.LIST);
        }
    }

    /** Adds what is printed on a card, in a box. */
    void card(RichText text) {
        if (!text.isEmpty()) {
            XWPFTableRow box = table("CardBox", 1, ONE).getRow(0);
            box.setCantSplitRow(true);
            fill(box.getCell(0), text, Style.CARD);
            gap();
        }
    }

    /** Tables that follow each other would be one. */
    private void gap() {
        file.document().createParagraph().setStyle(Style.GAP.id());
    }

    private XWPFTable table(String style, int rows, long[] widths) {
        XWPFTable table = file.document().createTable(rows, widths.length);
        CTTblPr how = table.getCTTbl().getTblPr();
        if (how.isSetTblBorders()) {
            how.unsetTblBorders();
        }
        table.setStyleID(style);
        how.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (long width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Long.toString(widths[column]));
            }
        }
        return table;
    }

    private void fill(XWPFTableCell cell, RichText text, Style style) {
        cell.removeParagraph(0);
        new TextFlow(file, cell::addParagraph, style).add(text);
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
    }
}
