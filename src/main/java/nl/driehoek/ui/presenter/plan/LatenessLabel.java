package nl.driehoek.ui.presenter.plan;

import java.time.Duration;
import javafx.scene.control.Label;
import nl.driehoek.session.plan.PlanProgress;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How early or late the session is, in words and with an icon; hidden while there is nothing to say. */
final class LatenessLabel extends Label {
    LatenessLabel() {
        getStyleClass().add(PlanStyles.PACE);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows these words about this progress; hidden where they are empty. */
    void show(PlanProgress at, String words) {
        boolean late = at.noticeablyLate().filter(Duration::isPositive).isPresent();
        setText(words);
        Styles.there(this, !words.isEmpty());
        setGraphic(new FontIcon(late ? Feather.ALERT_TRIANGLE : Feather.FAST_FORWARD));
        getStyleClass().remove(PlanStyles.PACE_LATE);
        if (late) {
            getStyleClass().add(PlanStyles.PACE_LATE);
        }
    }
}
