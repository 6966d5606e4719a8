package nl.driehoek.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;
import nl.driehoek.report.render.PrintType;

/**
 * The type that documents are set in. The program's own comes first, then one that has all Latin, Greek and Cyrillic
 * letters, then one for each other script.
 */
final class PrintFonts {
    private static final String OWN = "Atkinson Hyperlegible Next";
    private static final String OWN_FOLDER = "/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PdfRendererBuilder builder;

    private PrintFonts(PdfRendererBuilder builder) {
        this.builder = builder;
    }

    /** The program's own type, and what these words need beside it. */
    static void added(PdfRendererBuilder builder, String words) {
        PrintFonts fonts = new PrintFonts(builder);
        fonts.own("Regular", REGULAR, FontStyle.NORMAL);
        fonts.own("Bold", BOLD, FontStyle.NORMAL);
        fonts.own("Italic", REGULAR, FontStyle.ITALIC);
        fonts.own("BoldItalic", BOLD, FontStyle.ITALIC);
        PrintType.of(words).forEach(fonts::other);
    }

    private void own(String name, int weight, FontStyle style) {
        String file = OWN_FOLDER + OWN.replace(" ", "") + "-" + name + ".ttf";
        builder.useFont(
                () -> PrintFonts.class.getResourceAsStream(file),
                OWN,
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT));
    }

    private void other(PrintType type) {
        builder.useFont(
                type::open,
                type.file(),
                type.bold() ? BOLD : REGULAR,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }
}
