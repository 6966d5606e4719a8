package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.CoreValue;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWords;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Dots are placed at core values, for one participant at a time; what has the most goes on, and people may choose otherwise. */
final class WeighBody extends StepBody {
    private final Texts texts;
    private final WhoseChoice whose;
    private final DotLine line;
    private final ItemList<Weighed> list =
            new ItemList<>(weighed -> weighed.value().number(), _ -> new ValueRow());
    private VisionWork work;

    WeighBody(ToolHost host, Texts texts) {
        super(host);
        this.texts = texts;
        this.whose = new WhoseChoice(texts);
        this.line = new DotLine(whose, host, texts);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(line, list, ToolPane.label(texts.get(VisionText.WEIGH_KEYS), Styles.MUTED));
        begin();
        whose.valueProperty().subscribe((_, _) -> again());
    }

    /** With the first participant, where there is one. */
    private void begin() {
        List<Participant> people = host.session().board().participants();
        whose.show(people);
        people.stream().findFirst().ifPresent(who -> whose.setValue(who.id()));
    }

    @Override
    void refresh(VisionWork now) {
        work = now;
        whose.show(host.session().board().participants());
        line.show(now);
        list.show(now.values().stream().map(this::weighed).toList());
    }

    private Weighed weighed(CoreValue value) {
        return new Weighed(value, work.dots(whose.getValue(), value));
    }

    private void again() {
        if (work != null) {
            refresh(work);
        }
    }

    @Override
    Node first() {
        return list.rows().isEmpty() ? whose : list.rows().getFirst().target();
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.WEIGH);
    }

    private void pressed(KeyEvent key) {
        int step = switch (key.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        if (step != 0 && !key.isAltDown()) {
            whose.step(step);
            key.consume();
        }
    }

    /**
     * A core value as it is weighed.
     *
     * @param own how many dots at it are those of the one whose dots are placed
     */
    private record Weighed(CoreValue value, int own) {}

    /** A core value: a box for whether it goes on, a button that places a dot, its dots, and a button that takes one away. */
    private final class ValueRow extends ItemRow<Weighed> {
        private static final String VALUE = "vision-value";
        private static final String DOTS = "vision-dots";

        private final CheckBox top = new CheckBox();
        private final Button name = new Button();
        private final Label dots = new Label();
        private final Button less = new Button("", new FontIcon(Feather.MINUS));
        private CoreValue value;

        ValueRow() {
            top.setOnAction(_ -> write(work.top(value, top.isSelected())));
            name.setOnAction(_ -> work.place(whose.getValue(), value).ifPresent(WeighBody.this::write));
            name.getStyleClass().add(VALUE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            dots.getStyleClass().add(DOTS);
            dots.setMinWidth(USE_PREF_SIZE);
            less.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
            less.setOnAction(_ -> takeAway());
            addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
            getChildren().addAll(top, name, dots, less);
        }

        @Override
        void show(Weighed weighed) {
            value = weighed.value();
            CoreValue now = value;
            int own = weighed.own();
            name.setText(now.shortName());
            name.setAccessibleText(now.name() + ", " + VisionWords.weight(now, texts));
            top.setSelected(now.top());
            top.setAccessibleText(now.name() + ", " + texts.get(VisionText.IMPORTANT));
            dots.setText(count(now.dots(), own));
            less.setDisable(own == 0);
            less.setAccessibleText(texts.get(VisionText.LESS, now.name()));
            Tip.of(less).say(less.getAccessibleText());
        }

        @Override
        Node target() {
            return name;
        }

        /** All dots, and how many of them are those of the one whose dots are placed where others placed some as well. */
        private String count(int all, int own) {
            String dots = texts.get(VisionText.DOTS, all);
            return own > 0 && own < all
                    ? whose.name(whose.getValue())
                            .map(who -> texts.get(VisionText.DOTS_OWN, dots, own, who))
                            .orElse(dots)
                    : dots;
        }

        private void takeAway() {
            work.takeAway(whose.getValue(), value).ifPresent(WeighBody.this::write);
        }

        private void hear(KeyEvent key) {
            switch (key.getCode()) {
                case DELETE, BACK_SPACE -> takeAway();
                case ENTER -> ((ButtonBase) key.getTarget()).fire();
                default -> {
                    return;
                }
            }
            key.consume();
        }
    }
}
