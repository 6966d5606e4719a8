package nl.driehoek.ui.projector;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.driehoek.i18n.PhaseText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.text.Directions;

/** Says below the card which phase of the work is under way, with room at its right end for the time that is left of it. */
final class PhaseBar extends HBox {
    /** Its height, of that of the wall. */
    static final double SHARE = 0.11;

    private static final double HEIGHT = 66; // it is laid out at this height, and then scaled
    private static final String BAR = "wall-phase";
    private static final String TITLE = "wall-phase-title";
    private static final String NUMBER = "wall-phase-number";

    private final Texts texts;
    private final Label title = Directions.follow(new Label());
    private final Label number = new Label();
    private final Scale scale = new Scale();

    PhaseBar(Texts texts) {
        this.texts = texts;
        Region room = new Region();
        room.setMinWidth(CardView.CLOCK.width());
        getStyleClass().add(BAR);
        getTransforms().add(scale);
        setManaged(false);
        title.getStyleClass().add(TITLE);
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        setHgrow(title, Priority.ALWAYS);
        number.getStyleClass().add(NUMBER);
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, number, room);
    }

    void show(Optional<RoundPhase> phase) {
        title.setText(phase.map(RoundPhase::title).orElse(""));
        number.setText(phase.map(now -> texts.get(PhaseText.OF, now.number(), now.of()))
                .orElse(""));
    }

    /** Takes this place, and puts the clock at its end. */
    void place(double x, double y, double width, double height, WallClock clock, Scale clockScale) {
        double factor = height / HEIGHT;
        scale.setX(factor);
        scale.setY(factor);
        resizeRelocate(x, y, width / factor, HEIGHT);
        clockScale.setX(factor);
        clockScale.setY(factor);
        CardView.ClockPlace room = CardView.CLOCK;
        double edge = (HEIGHT - room.height()) / 2;
        clock.resizeRelocate(
                x + width - (room.width() + edge) * factor, y + edge * factor, room.width(), room.height());
    }
}
