package nl.driehoek.app.fx;

import java.util.Objects;
import javafx.stage.Stage;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.settings.Settings;

/**
 * What the program gives to the window of a session; all of it outlives that window.
 *
 * @param services what goes on behind the windows
 * @param settings all that the facilitator can choose
 * @param texts in the language of the program
 * @param stage the facilitator's window
 * @param dialogs over it
 * @param opener opens addresses outside the program
 */
record ProgramParts(Services services, Settings settings, Texts texts, Stage stage, Dialogs dialogs, Opener opener) {
    ProgramParts {
        Objects.requireNonNull(services);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(dialogs);
        Objects.requireNonNull(opener);
    }
}
