package nl.driehoek.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sees to it that whoever searches a document, copies from it or has it read out finds letters, and not the forms in which they are printed. */
final class PlainLetters {
    private static final int LAST = 0xffff;
    private static final int AT_ONCE = 100; // as many as a block of a map may hold
    private static final String BEGIN = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private PlainLetters() {}

    /** The same document, in which every sign of its type stands for plain letters. */
    static byte[] in(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<COSObjectKey> keys =
                    List.copyOf(document.getDocument().getXrefTable().keySet());
            for (COSObjectKey key : keys) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary font
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                    mend(map);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void mend(COSStream stream) throws IOException {
        CMap map = new CMapParser().parse(new RandomAccessReadBuffer(stream.createInputStream()));
        List<String> lines = new ArrayList<>();
        for (int code = 0; code <= LAST; code++) {
            String letters = map.toUnicode(code, 2);
            if (letters != null) {
                lines.add("<%04X> <%s>".formatted(code, hex(plain(letters))));
            }
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((BEGIN + blocks(lines) + END).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String blocks(List<String> lines) {
        StringBuilder blocks = new StringBuilder();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<String> block = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            blocks.append(block.size()).append(" beginbfchar\n");
            blocks.append(String.join("\n", block)).append("\nendbfchar\n");
        }
        return blocks.toString();
    }

    private static String plain(String letters) {
        boolean forms = letters.chars().anyMatch(ArabicForms::isForm);
        return forms ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
    }

    private static String hex(String letters) {
        StringBuilder hex = new StringBuilder();
        letters.chars().forEach(letter -> hex.append("%04X".formatted(letter)));
        return hex.toString();
    }
}
