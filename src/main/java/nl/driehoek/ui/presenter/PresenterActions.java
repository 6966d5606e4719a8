package nl.driehoek.ui.presenter;

/** What the presenter's window asks of the program around it. All calls come on the FX thread. */
public interface PresenterActions {
    /** Go back to the library; the session stays as it is and can be opened again. */
    void leave();

    /** Let the facilitator choose where, and write the session there as a document. */
    void export();

    /** Go from light to dark or back. */
    void toggleTheme();

    /** Open this address outside the program. */
    void openLink(String url);
}
