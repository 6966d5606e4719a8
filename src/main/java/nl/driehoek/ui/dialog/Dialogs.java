package nl.driehoek.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program asks a person before it goes on. To be called on the FX thread. */
public interface Dialogs {

    /**
     * Asks where to save a document.
     *
     * @param title of the dialog
     * @param type what files of this kind are called
     * @param fileName what the file is called unless the person changes it; its ending is that of its kind
     * @return the file; empty if the person thinks better of it
     */
    Optional<Path> chooseSave(String title, String type, String fileName);

    /**
     * Asks for files to open.
     *
     * @param title of the dialog
     * @param type what files of this kind are called
     * @param endings of their names, such as {@code .json}; one or more
     * @return the files; none if the person thinks better of it
     */
    List<Path> chooseOpen(String title, String type, String... endings);

    /**
     * Asks something that is done or left.
     *
     * @return whether it is to be done; what closes the dialog otherwise counts as leaving it
     */
    boolean confirm(Question question);

    /** Tells something in a window of its own, without waiting until it is read. */
    void message(String title, String text);

    /**
     * A question with two answers.
     *
     * @param title what it is about
     * @param text what happens in either case
     * @param yes the answer that does it
     * @param no the answer that leaves it, which is the one that is easiest to give
     */
    record Question(String title, String text, String yes, String no) {}
}
