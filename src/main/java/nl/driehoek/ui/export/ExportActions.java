package nl.driehoek.ui.export;

import java.util.List;
import java.util.function.Consumer;
import nl.driehoek.print.Preview;
import nl.driehoek.print.PrintWish;

/**
 * What the sheet for a document leaves to others. All of it is called on the FX thread and answers there.
 *
 * @param <C> what can be chosen about the document
 */
public interface ExportActions<C> {
    /**
     * Makes a preview in the background; one that was asked for before and is not there yet does not come any more.
     *
     * @param made is handed it
     * @param failed is told that there is none
     */
    void preview(C choice, Consumer<Preview> made, Runnable failed);

    /**
     * Asks where to save the document, and writes it in the background.
     *
     * @param follow is told how far that is and what came of it
     */
    void save(C choice, Follow follow);

    /** Stops the writing that is under way. */
    void stop();

    /** Whether a document that is chosen so has pages for a printer. */
    boolean isPrintable(C choice);

    /**
     * Looks for printers in the background.
     *
     * @param found is given their names, that of the usual one first; none where there is none
     */
    void printers(Consumer<List<String>> found);

    /**
     * Prints the document in the background.
     *
     * @param follow is told how far that is and what came of it
     */
    void print(C choice, PrintWish wish, Follow follow);

    /** The window is not wanted any more. */
    void close();

    /** Follows work that was asked for. */
    interface Follow {
        /** It began, or is so far: a part of 1. */
        void at(double part);

        /** It was stopped, or not begun after all. */
        void stopped();

        /** It is done, as this sentence says. */
        void done(String what);

        /** It came to nothing, for this reason; a sentence. */
        void failed(String why);
    }
}
