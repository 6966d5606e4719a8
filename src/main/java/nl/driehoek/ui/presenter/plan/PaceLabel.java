package nl.driehoek.ui.presenter.plan;

import javafx.scene.control.Label;
import nl.driehoek.session.plan.Standing;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How early or late it is: in words and with a picture, and not there while there is nothing to say. */
final class PaceLabel extends Label {
    PaceLabel() {
        getStyleClass().add(PlanStyles.PACE);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Says this about where the session stands. */
    void show(Standing at, String words) {
        boolean late = at.pressing().filter(pace -> pace.late().isPositive()).isPresent();
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
        setGraphic(new FontIcon(late ? Feather.ALERT_TRIANGLE : Feather.FAST_FORWARD));
        getStyleClass().remove(PlanStyles.PACE_LATE);
        if (late) {
            getStyleClass().add(PlanStyles.PACE_LATE);
        }
    }
}
