package nl.driehoek.ui.export;

import java.util.function.Consumer;
import nl.driehoek.print.Preview;
import nl.driehoek.report.choice.Choice;

/** What the window leaves to others. All of it is called on the FX thread and answers there. */
public interface ExportActions {
    /**
     * Makes a preview in the background; one that was asked for before and is not there yet does not come any more.
     *
     * @param made is handed it
     * @param failed is told that there is none
     */
    void preview(Choice choice, Consumer<Preview> made, Runnable failed);

    /**
     * Asks where to save the document, and writes it in the background.
     *
     * @param follow is told how far that is and what came of it
     */
    void save(Choice choice, Follow follow);

    /** Stops the writing that is under way. */
    void stop();

    /** Whether there is a printer. */
    boolean canPrint();

    /** Prints the document, after asking on which printer. */
    void print(Choice choice, Follow follow);

    /** The window is not wanted any more. */
    void close();

    /** Follows work that was asked for. */
    interface Follow {
        /** It began, or is so far: a part of 1. */
        void at(double part);

        /** It was stopped, or not begun after all. */
        void stopped();

        /** It came to nothing, for this reason; a sentence. */
        void failed(String why);
    }
}
