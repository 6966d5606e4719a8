package nl.driehoek.app.cli;

import java.io.PrintWriter;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Texts;

/**
 * Where a command answers.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param texts in the language of the answers
 */
record Console(PrintWriter out, PrintWriter err, Texts texts) {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUNDERSTOOD = 2;

    /** Says what was done. */
    int done(AppText key, Object... values) {
        out.println(texts.get(key, values));
        return DONE;
    }

    /** Says what could not be done. */
    int failed(AppText key, Object... values) {
        err.println(texts.get(key, values));
        return FAILED;
    }
}
