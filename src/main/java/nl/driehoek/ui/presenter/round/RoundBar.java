package nl.driehoek.ui.presenter.round;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The time of day, and the time of the round with what can be done about it, in the bar along the top. */
public final class RoundBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final PresenterContext desk;
    private final Label day = new Label();
    private final Button open;
    private final HBox controls;
    private boolean running;
    private boolean roomy = true;

    /**
     * Follows this clock, which runs for as long as this is in a window that is open.
     *
     * @param opens the panel where a round is started
     */
    public RoundBar(PresenterContext desk, RoundClock clock, Runnable opens) {
        this.desk = desk;
        this.open = Buttons.worded(Feather.CLOCK, "", opens);
        this.controls = new RoundControls(desk, Buttons::pictured);
        getStyleClass().add(DeskStyles.ROUND_BAR);
        day.getStyleClass().add(DeskStyles.DAY_TIME);
        day.setMinWidth(USE_PREF_SIZE);
        open.getStyleClass().addAll(Styles.FLAT, DeskStyles.ROUND);
        open.setMinWidth(USE_PREF_SIZE);
        Buttons.explain(open, desk.text(PresenterText.ROUND));
        Buttons.keyed(open, desk, DeskAction.TIMER);
        getChildren().addAll(day, open, controls);
        clock.leftProperty().subscribe(this::show);
        clock.timeProperty().subscribe(this::show);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(clock::run);
    }

    /**
     * Leaves out what there is no room for.
     *
     * @param time whether the time of day is said
     * @param stops whether a round can be paused and stopped here
     */
    public void fit(boolean time, boolean stops) {
        Styles.there(day, time);
        roomy = stops;
        Styles.there(controls, running && roomy);
    }

    private void show(LocalTime time) {
        day.setText(time.format(TIME));
        day.setAccessibleText(desk.text(PresenterText.DAY_TIME, time.format(TIME)));
    }

    private void show(Optional<Duration> left) {
        open.setText(left.map(RoundTimer::words).orElse(""));
        boolean over = left.filter(RoundTimer::isOver).isPresent();
        Styles.mark(open, DeskStyles.ROUND_OVER, over);
        Styles.mark(open, DeskStyles.ROUND_RUNS, left.isPresent() && !over);
        running = left.isPresent();
        Styles.there(controls, running && roomy);
    }
}
