package nl.driehoek.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import tools.jackson.databind.JsonNode;

/**
 * Where a command answers.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param texts in the language of the answers
 * @param isForPrograms whether what was asked for is told as one JSON object, and sentences only about what went wrong
 */
record Console(PrintWriter out, PrintWriter err, Texts texts, boolean isForPrograms) {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUNDERSTOOD = 2;

    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    /** One that answers people. */
    Console(PrintWriter out, PrintWriter err, Texts texts) {
        this(out, err, texts, false);
    }

    /** The same one, answering programs if so wanted. */
    Console forPrograms(boolean wanted) {
        return new Console(out, err, texts, wanted);
    }

    /** The same one, in another language. */
    Console in(Language language) {
        return new Console(out, err, new Texts(language), isForPrograms);
    }

    /** Says what was done. */
    int done(AppText key, Object... values) {
        said(texts.get(key, values));
        return DONE;
    }

    /** Says what could not be done. */
    int failed(AppText key, Object... values) {
        return failed(texts.get(key, values));
    }

    /** Says in this sentence what could not be done. */
    int failed(String sentence) {
        err.println(sentence);
        return FAILED;
    }

    /** A line for people. */
    void said(String line) {
        if (!isForPrograms) {
            out.println(line);
        }
    }

    /** The answer for programs. */
    void answer(JsonNode answer) {
        if (isForPrograms) {
            out.println(ascii(answer.toString()));
        }
    }

    /** A text on one line, without what could turn it round or command the console. */
    static String line(String text) {
        return NOT_ON_A_LINE.matcher(text).replaceAll(" ").strip();
    }

    /** The same JSON for a console of whatever character set: letters that it might not have stand there as numbers. */
    static String ascii(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (char letter : json.toCharArray()) {
            safe.append(letter < 0x7f ? String.valueOf(letter) : String.format(Locale.ROOT, "\\u%04x", (int) letter));
        }
        return safe.toString();
    }
}
