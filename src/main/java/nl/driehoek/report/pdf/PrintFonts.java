package nl.driehoek.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The type that documents are set in. The program's own comes first, then one that has all Latin, Greek and Cyrillic
 * letters, then one for each other script.
 */
final class PrintFonts {
    private static final String OWN = "Atkinson Hyperlegible Next";
    private static final String OWN_FOLDER = "/fonts/";
    private static final String FOLDER = "/fonts/print/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final List<Type> TYPES = List.of(
            new Type("NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC),
            new Type("NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
            new Type("NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),
            new Type("NotoSansGeorgian-Regular.ttf", UnicodeScript.GEORGIAN),
            new Type("NotoSansEthiopic-Regular.ttf", UnicodeScript.ETHIOPIC),
            new Type("NotoSansDevanagari-Regular.ttf", UnicodeScript.DEVANAGARI),
            new Type("NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI),
            new Type("NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
            new Type("Hangul-Regular.ttf", UnicodeScript.HANGUL),
            new Type("NotoSansThai-Regular.ttf", UnicodeScript.THAI),
            new Type(
                    "DroidSansFallback.ttf",
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO));

    private final PdfRendererBuilder builder;

    private PrintFonts(PdfRendererBuilder builder) {
        this.builder = builder;
    }

    /**
     * A file of type.
     *
     * @param file its name
     * @param scripts what it is there for
     */
    private record Type(String file, Set<UnicodeScript> scripts) {
        Type(String file, UnicodeScript... scripts) {
            this(file, Set.of(scripts));
        }
    }

    /** The program's own type, and what these words need beside it. */
    static void added(PdfRendererBuilder builder, String words) {
        PrintFonts fonts = new PrintFonts(builder);
        fonts.own("Regular", REGULAR, FontStyle.NORMAL);
        fonts.own("Bold", BOLD, FontStyle.NORMAL);
        fonts.own("Italic", REGULAR, FontStyle.ITALIC);
        fonts.own("BoldItalic", BOLD, FontStyle.ITALIC);
        fonts.other("NotoSans-Regular.ttf", REGULAR);
        fonts.other("NotoSans-Bold.ttf", BOLD);
        Set<UnicodeScript> scripts = scripts(words);
        TYPES.stream()
                .filter(type -> !Collections.disjoint(type.scripts(), scripts))
                .forEach(type -> fonts.other(type.file(), REGULAR));
        fonts.other("NotoSansSymbols2-Regular.ttf", REGULAR);
    }

    private static Set<UnicodeScript> scripts(String words) {
        return words.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
    }

    private void own(String name, int weight, FontStyle style) {
        String file = OWN_FOLDER + OWN.replace(" ", "") + "-" + name + ".ttf";
        add(file, OWN, weight, style, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private void other(String file, int weight) {
        add(FOLDER + file, file, weight, FontStyle.NORMAL, EnumSet.of(FSFontUseCase.FALLBACK_PRE, FSFontUseCase.SVG));
    }

    private void add(String file, String family, int weight, FontStyle style, Set<FSFontUseCase> uses) {
        builder.useFont(() -> PrintFonts.class.getResourceAsStream(file), family, weight, style, true, uses);
    }
}
