package nl.driehoek.report.word;

import java.util.regex.Pattern;

/** Plain text as a file of XML can hold it, which neither vanishes nor turns round what stands after it. */
final class SafeText {
    /** Embeddings, overrides and isolates: what opens one and does not close it turns the rest of a line round. */
    private static final Pattern TURNS_ROUND = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|[\ufffe\uffff]");

    private SafeText() {}

    /** The text, with a replacement character for what XML does not bear. */
    static String of(String text) {
        return NOT_IN_XML.matcher(TURNS_ROUND.matcher(text).replaceAll("")).replaceAll("\ufffd");
    }

    /** The text on one line, whatever line ends it has. */
    static String line(String text) {
        return of(text.strip().replaceAll("(?:\\s|\\R)+", " "));
    }
}
