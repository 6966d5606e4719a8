package nl.driehoek.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words come out in the program's own type. To be used by one thread at a time. */
public final class FontWidths {
    private static final double OTHER = 1; // no letter of another type is wider

    private final TrueTypeFont regular = font("Regular");
    private final TrueTypeFont bold = font("Bold");

    /** How wide a text is on one line, in parts of the size of its type; letters of other types count as wide ones. */
    public double of(String text, boolean isBold) {
        TrueTypeFont font = isBold ? bold : regular;
        return text.codePoints().mapToDouble(letter -> width(font, letter)).sum();
    }

    private static double width(TrueTypeFont font, int letter) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int glyph = glyphs.getGlyphId(letter);
            return glyph == 0 ? OTHER : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(String weight) {
        String file = "/fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf";
        try (InputStream font = FontWidths.class.getResourceAsStream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
