package nl.driehoek.ui.projector.screens;

import javafx.beans.value.ObservableValue;

/** Knows which screens there are, and tells at once when that changes. */
public interface ScreenLayout {
    /** The screens now; told on the thread of the windows, as often as the system speaks of them. */
    ObservableValue<Screens> screens();
}
