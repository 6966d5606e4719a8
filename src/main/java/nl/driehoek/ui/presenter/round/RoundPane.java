package nl.driehoek.ui.presenter.round;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Phase;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.presenter.model.CardPhases;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Where a round is started: with a number of minutes, or with the steps that the card itself sets a time for. */
public final class RoundPane extends VBox {
    private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10);

    private final PresenterContext desk;
    private final Runnable started;
    private final Label time = new Label();
    private final VBox underWay;
    private final FlowPane minutes = new FlowPane();
    private final VBox phases = new VBox();

    /**
     * The rounds of this desk.
     *
     * @param started is told when a round began
     */
    public RoundPane(PresenterContext desk, RoundClock clock, Runnable started) {
        this.desk = desk;
        this.started = started;
        time.getStyleClass().add(DeskStyles.ROUND_LARGE);
        underWay = new VBox(time, new RoundControls(desk, Buttons::worded));
        underWay.getStyleClass().add(DeskStyles.COLUMN);
        minutes.getStyleClass().add(DeskStyles.MINUTES);
        MINUTES.forEach(count -> minutes.getChildren().add(minutesButton(count)));
        phases.getStyleClass().add(DeskStyles.COLUMN);
        getStyleClass().add(DeskStyles.COLUMN);
        getChildren().addAll(underWay, minutes, phases);
        clock.leftProperty().subscribe(this::show);
        desk.model(CardPhases::of).subscribe(this::showSteps);
    }

    /** Puts the focus on what is most likely wanted: the card's next step, or the first number of minutes. */
    public void open() {
        int next = CardPhases.of(desk.model().getValue()).map(CardPhases::now).orElse(0);
        Stream<Node> buttons = Stream.concat(
                phases.getChildren().stream().filter(Button.class::isInstance).skip(next),
                minutes.getChildren().stream());
        buttons.findFirst().ifPresent(Node::requestFocus);
    }

    private Button minutesButton(int count) {
        Button button = new Button(desk.text(PresenterText.ROUND_MINUTES, count));
        button.getStyleClass().add(DeskStyles.LARGE);
        button.setOnAction(_ -> start(List.of(new StartTimer(Duration.ofMinutes(count)))));
        return button;
    }

    private void start(List<SessionCommand> commands) {
        desk.perform(commands);
        started.run();
    }

    private void show(Optional<Duration> left) {
        time.setText(left.map(RoundTimer::words).orElse(""));
        Styles.mark(time, DeskStyles.ROUND_OVER, left.filter(RoundTimer::isOver).isPresent());
        Styles.there(underWay, left.isPresent());
    }

    private void showSteps(Optional<CardPhases> card) {
        phases.getChildren().clear();
        card.ifPresent(all -> {
            Label heading = new Label(desk.text(PresenterText.ROUND_OF_CARD));
            heading.getStyleClass().add(Styles.HEADING);
            phases.getChildren().add(heading);
            for (int number = 1; number <= all.phases().size(); number++) {
                phases.getChildren().add(stepButton(all, number));
            }
        });
    }

    private Button stepButton(CardPhases all, int number) {
        Phase step = all.phases().get(number - 1);
        String words = desk.text(PresenterText.ROUND_STEP, RoundTimer.words(step.duration()), step.title());
        Button button = Buttons.worded(Feather.PLAY, words, () -> start(all.start(number)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.getStyleClass().add(DeskStyles.STEP);
        if (number == all.now() + 1) {
            button.getStyleClass().add(Styles.ACTION);
        }
        return button;
    }
}
