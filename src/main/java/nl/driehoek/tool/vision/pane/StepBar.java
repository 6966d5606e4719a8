package nl.driehoek.tool.vision.pane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionTool;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says at which step a group is, leads to any other, and starts the time of the step. Lives on the FX thread. */
final class StepBar extends VBox {
    private static final String BAR = "vision-steps";
    private static final String LINE = "vision-line";
    private static final String STEP = "vision-step";

    private final VisionTool tool;
    private final ToolHost host;
    private final Texts texts;
    private final List<ToggleButton> steps = new ArrayList<>();
    private final Label title = ToolPane.label("", Styles.HEADING);
    private final Label words = ToolPane.label("", Styles.MUTED);
    private final Button back;
    private final Button next;
    private final Button time;

    /**
     * A bar for the steps that the deck sets.
     *
     * @param goTo leads to a step, from 0
     */
    StepBar(VisionTool tool, ToolHost host, Texts texts, IntConsumer goTo) {
        this.host = host;
        this.tool = tool;
        this.texts = texts;
        this.back = button(VisionText.STEP_BACK, Feather.CHEVRON_LEFT, () -> goTo.accept(at() - 1));
        this.next = button(VisionText.STEP_NEXT, Feather.CHEVRON_RIGHT, () -> goTo.accept(at() + 1));
        this.time = button(VisionText.START_TIME, Feather.PLAY, this::startTime);
        next.getStyleClass().add(Styles.ACTION);
        getStyleClass().add(BAR);
        FlowPane line = new FlowPane(back);
        line.getStyleClass().add(LINE);
        line.getChildren().addAll(numbers(goTo));
        line.getChildren().addAll(next, time);
        getChildren().addAll(line, title, words);
    }

    /** Shows that the group is at this step, from 0. */
    void show(int step) {
        VisionStep now = tool.vision().steps().get(step);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setSelected(i == step);
        }
        title.setText(texts.get(VisionText.STEP_NOW, step + 1, steps.size(), now.title()));
        words.setText(RichText.of(tool.words(step)).words());
        Styles.there(words, !words.getText().isEmpty());
        back.setDisable(step == 0);
        next.setDisable(step == steps.size() - 1);
        String start = texts.get(VisionText.START_TIME, RoundTimer.words(Duration.ofSeconds(now.seconds())));
        time.setText(start);
        time.setAccessibleText(start);
        Tip.of(time).say(start);
    }

    /** Starts the time of the step at which the group is, for the room to see. */
    void startTime() {
        VisionStep now = tool.vision().steps().get(at());
        RoundPhase phase = new RoundPhase(host.card(), at() + 1, steps.size(), now.title());
        Duration time = Duration.ofSeconds(now.seconds());
        host.perform(List.of(new StartTimer(time, Optional.of(phase)), new ShowTimer(true)));
    }

    private int at() {
        return steps.indexOf(
                steps.stream().filter(ToggleButton::isSelected).findFirst().orElse(steps.getFirst()));
    }

    private List<ToggleButton> numbers(IntConsumer goTo) {
        List<VisionStep> all = tool.vision().steps();
        for (int i = 0; i < all.size(); i++) {
            steps.add(number(i, texts.get(VisionText.STEP, i + 1, all.get(i).title()), goTo));
        }
        return steps;
    }

    private ToggleButton number(int step, String words, IntConsumer goTo) {
        ToggleButton button = new ToggleButton(Integer.toString(step + 1));
        button.setAccessibleText(words);
        Tip.of(button).say(words);
        button.getStyleClass().add(STEP);
        button.setOnAction(_ -> {
            button.setSelected(true); // the one that is open stays open
            goTo.accept(step);
        });
        return button;
    }

    private Button button(VisionText words, Feather picture, Runnable action) {
        Button button = new Button("", new FontIcon(picture));
        button.setAccessibleText(texts.get(words, ""));
        Tip.of(button).say(texts.get(words, ""));
        button.getStyleClass().add(STEP);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
