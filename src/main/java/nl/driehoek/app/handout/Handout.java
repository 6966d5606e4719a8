package nl.driehoek.app.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.control.document.Written;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Progress;
import nl.driehoek.store.SaveException;

/**
 * What can be handed on as a document. What it makes may take a while and is not for the FX thread; progress may end it.
 *
 * @param <C> what can be chosen about it
 */
public interface Handout<C> {
    /** What is said above the question where to save it. */
    MessageKey title();

    /** The sentence that says in which file it is. */
    MessageKey saved();

    /** What files of that sort are called. */
    String type(C choice);

    /** What it is called, with the ending of its sort of files. */
    String fileName(C choice);

    /** Whether it can be printed. */
    boolean isPrintable(C choice);

    /** What it is going to look like. */
    Preview preview(C choice, Progress progress) throws IOException;

    /** Writes it; empty where there is nothing to write. */
    Optional<Written> write(C choice, Path file, Progress progress) throws SaveException;

    /** As pages for a printer; empty where there are none. */
    Optional<byte[]> pdf(C choice, Progress progress) throws IOException;
}
