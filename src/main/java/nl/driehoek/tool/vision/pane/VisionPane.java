package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import nl.driehoek.deck.way.VisionStep;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.Change;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionTool;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.tool.vision.WordForms;
import nl.driehoek.ui.theme.Styles;

/** A vision as it is worked at: the steps, and below them what is done in the one at which the group is. */
public final class VisionPane extends ToolPane {
    private final VisionTool tool;
    private final ToolHost host;
    private final Texts texts;
    private final WordForms forms;
    private final StepBar bar;
    private final Button toWall = new Button();
    private final Label keys;
    private int step = -1;
    private StepBody body;

    /** The pane of one card. */
    public VisionPane(VisionTool tool, ToolHost host, Texts texts) {
        this.tool = tool;
        this.host = host;
        this.texts = texts;
        this.forms = WordForms.of(language());
        this.bar = new StepBar(tool, host, texts, this::goTo);
        this.keys = label(texts.get(VisionText.KEYS), Styles.MUTED);
        getStylesheets().add(Styles.class.getResource("vision.css").toExternalForm());
        getStyleClass().add("vision");
        toWall.setText(texts.get(VisionText.TO_WALL));
        toWall.setOnAction(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        refresh();
    }

    private Locale language() {
        return host.library()
                .deckOf(host.card())
                .map(deck -> deck.info().language())
                .orElse(texts.language().locale());
    }

    @Override
    public void refresh() {
        VisionWork work = work();
        if (work.step() != step) {
            step = work.step();
            body = body(tool.vision().steps().get(step).task());
            getChildren().setAll(bar, toWall, body, keys);
        }
        bar.show(step);
        body.refresh(work);
        Styles.there(toWall, isBehind());
    }

    @Override
    public void focusFirst() {
        body.first().requestFocus();
    }

    @Override
    public Shown toShow(String by) {
        return new Shown.Work(tool.way(), StepView.of(step), body.turnedOver(), false);
    }

    private VisionWork work() {
        return VisionWork.of(tool.vision(), host.session().board(), host.card());
    }

    private StepBody body(VisionStep.Task task) {
        return switch (task) {
            case COLLECT -> new CollectBody(host, texts);
            case GATHER -> new GatherBody(host, forms, texts);
            case WEIGH -> new WeighBody(host, texts);
            case WRITE -> new WriteBody(host, texts);
            case READ -> new ReadBody(host, texts, this::follow);
            case CHOOSE -> new ChooseBody(host, texts);
            case CHECK -> new CheckBody(host, forms, texts);
            case RESULT -> new ResultBody(host, texts);
        };
    }

    /** Whether the room sees this work. */
    private boolean isOnWall() {
        return host.shown(tool.way()).isPresent();
    }

    /** Whether the room sees another step of this work. */
    private boolean isBehind() {
        return isOnWall() && !host.shown().equals(toShow(host.by()));
    }

    /** The room goes along, but values that were named out of its sight are turned over only when that is asked for. */
    private void goTo(int wanted) {
        int to = Math.clamp(wanted, 0, tool.vision().steps().size() - 1);
        boolean goesAlong =
                isOnWall() && !isBehind() && tool.vision().steps().get(step).task() != VisionStep.Task.COLLECT;
        host.flush();
        if (to != step) {
            Change change = work().goTo(to);
            host.perform(List.of(new WriteField(host.key(change.by(), change.field()), change.value())));
            refresh();
            focusFirst();
            timeGoesAlong();
        }
        if (goesAlong) {
            show();
        }
    }

    /** Where a step's time runs, that of the step that the group went to runs in its place. */
    private void timeGoesAlong() {
        boolean timed = host.session()
                .projection()
                .timer()
                .flatMap(RoundTimer::phase)
                .filter(phase -> phase.card().equals(host.card()))
                .isPresent();
        if (timed) {
            bar.startTime();
        }
    }

    private void follow() {
        if (isOnWall()) {
            show();
        } else {
            refresh();
        }
    }

    private void show() {
        if (toShow(host.by()) instanceof Shown.Work work) {
            host.perform(List.of(new ShowWork(work)));
        }
        refresh();
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case RIGHT -> goTo(step + 1);
            case LEFT -> goTo(step - 1);
            case DOWN -> show();
            case ENTER -> bar.startTime();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
