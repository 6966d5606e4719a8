package nl.driehoek.report.word;

import java.util.regex.Pattern;
import nl.driehoek.i18n.TextDirection;

/** Plain text as a file of XML can hold it, which neither vanishes nor turns round what stands after it. */
final class SafeText {
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|[\ufffe\uffff]");

    private SafeText() {}

    /** The text, with a replacement character for what XML does not bear. */
    static String of(String text) {
        return NOT_IN_XML.matcher(TextDirection.straight(text)).replaceAll("\ufffd");
    }

    /** The text on one line, whatever line ends it has. */
    static String line(String text) {
        return of(text.strip().replaceAll("(?:\\s|\\R)+", " "));
    }
}
