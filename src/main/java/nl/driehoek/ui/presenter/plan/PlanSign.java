package nl.driehoek.ui.presenter.plan;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.theme.Styles;

/** The plan in the bar: what it is now and what comes after, until when, and the pace where that matters. */
public final class PlanSign extends Button {
    private final PresenterContext desk;
    private final ZoneId zone;
    private final Label now = new Label();
    private final Label then = new Label();
    private final Label end = new Label();
    private final LatenessLabel pace = new LatenessLabel();

    /**
     * Follows this clock, which runs for as long as this is in a window that is open; not there without a plan.
     *
     * @param zone that the reader lives in
     * @param opens the panel with the plan
     */
    public PlanSign(PresenterContext desk, PlanClock clock, ZoneId zone, Runnable opens) {
        this.desk = desk;
        this.zone = zone;
        getStyleClass().addAll(Styles.FLAT, PlanStyles.SIGN);
        setOnAction(_ -> opens.run());
        setMinWidth(0);
        now.getStyleClass().add(Styles.STRONG);
        then.getStyleClass().add(Styles.MUTED);
        end.getStyleClass().add(Styles.MUTED);
        VBox times = new VBox(end, pace);
        times.setMinWidth(USE_PREF_SIZE);
        HBox all = new HBox(new VBox(now, then), times);
        all.getStyleClass().add(PlanStyles.PARTS);
        setGraphic(all);
        clock.viewProperty().subscribe(this::show);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(clock::run);
    }

    private void show(Optional<PlanView> view) {
        Styles.there(this, view.isPresent());
        view.ifPresent(this::show);
    }

    private void show(PlanView view) {
        PlanProgressWords words =
                new PlanProgressWords(desk.texts(), desk.model().getValue(), zone);
        now.setText(words.now(view.progress()));
        then.setText(words.then(view.progress()));
        end.setText(words.advice(view.progress()).or(() -> words.end(view)).orElse(""));
        pace.show(view.progress(), words.pace(view.progress()).orElse(""));
        Buttons.explain(this, words.all(view));
    }
}
