package nl.driehoek.report.render;

import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of the type that documents are set in beside the program's own, one weight of it.
 *
 * @param file the name of the file
 * @param scripts what it is there for; none where it is for letters of any script
 * @param bold whether it is for words in bold alone
 */
public record PrintType(String file, Set<UnicodeScript> scripts, boolean bold) {
    private static final String FOLDER = "/fonts/print/";
    private static final List<PrintType> ALL = List.of(
            new PrintType("NotoSans-Regular.ttf", Set.of(), false),
            new PrintType("NotoSans-Bold.ttf", Set.of(), true),
            of("NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC),
            of("NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
            of("NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),
            of("NotoSansGeorgian-Regular.ttf", UnicodeScript.GEORGIAN),
            of("NotoSansEthiopic-Regular.ttf", UnicodeScript.ETHIOPIC),
            of("NotoSansDevanagari-Regular.ttf", UnicodeScript.DEVANAGARI),
            of("NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI),
            of("NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
            of("Hangul-Regular.ttf", UnicodeScript.HANGUL),
            of("NotoSansThai-Regular.ttf", UnicodeScript.THAI),
            of(
                    "DroidSansFallback.ttf",
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO),
            new PrintType("NotoSansSymbols2-Regular.ttf", Set.of(), false));

    public PrintType {
        scripts = Set.copyOf(scripts);
    }

    private static PrintType of(String file, UnicodeScript... scripts) {
        return new PrintType(file, Set.of(scripts), false);
    }

    /** What these words need, in the order in which a letter is looked for. */
    public static List<PrintType> of(String words) {
        Set<UnicodeScript> found =
                words.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        return ALL.stream()
                .filter(type -> type.scripts.isEmpty() || !Collections.disjoint(type.scripts, found))
                .toList();
    }

    /** The file itself. */
    public InputStream open() {
        return PrintType.class.getResourceAsStream(FOLDER + file);
    }
}
