package nl.driehoek.tool.vision.pane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.Change;
import nl.driehoek.tool.vision.CoreValue;
import nl.driehoek.tool.vision.Doubles;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionFields;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.tool.vision.WordForms;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** Core values are put together and named; those that are the same in other words are proposed, and people decide. */
final class GatherBody extends StepBody {
    private final Texts texts;
    private final WordForms forms;
    private final Proposals alike;
    private final Button together = new Button();
    private final ItemList<Gathered> list =
            new ItemList<>(gathered -> gathered.value().number(), ValueRow::new);
    private final Set<Integer> ticked = new HashSet<>();
    private VisionWork work;

    GatherBody(ToolHost host, WordForms forms, Texts texts) {
        super(host);
        this.texts = texts;
        this.forms = forms;
        alike = new Proposals(texts, this::together);
        together.setText(texts.get(VisionText.TOGETHER_THESE));
        together.setOnAction(_ -> putTogether());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(alike, list, together, ToolPane.label(texts.get(VisionText.GATHER_KEYS), Styles.MUTED));
    }

    @Override
    void refresh(VisionWork now) {
        work = now;
        ticked.retainAll(now.values().stream().map(CoreValue::number).toList());
        showList();
        together.setDisable(ticked.size() < 2);
        alike.show(Doubles.among(now.values(), forms));
    }

    @Override
    Node first() {
        return list.rows().isEmpty() ? together : list.rows().getFirst().target();
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.GATHER);
    }

    private void showList() {
        list.show(work.values().stream()
                .map(value -> new Gathered(value, ticked.contains(value.number())))
                .toList());
    }

    private void putTogether() {
        together(work.values().stream()
                .filter(value -> ticked.contains(value.number()))
                .toList());
    }

    private void together(List<CoreValue> some) {
        if (some.size() > 1) {
            List<Change> changes = new ArrayList<>();
            some.stream().skip(1).forEach(value -> changes.add(work.together(some.getFirst(), value)));
            ticked.clear();
            write(changes);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            putTogether();
            key.consume();
        }
    }

    /**
     * A core value as it is gathered.
     *
     * @param ticked whether it is to be put together with others
     */
    private record Gathered(CoreValue value, boolean ticked) {}

    /** A core value with its name, what it was put together from, and a box to tick it for being put together. */
    private final class ValueRow extends ItemRow<Gathered> {
        private final CheckBox box = new CheckBox();
        private final TextField field = Directions.follow(new TextField());
        private final Label also = new Label();
        private final Button apart = new Button(texts.get(VisionText.APART));
        private final LiveText text;
        private CoreValue value;

        ValueRow(Gathered first) {
            value = first.value();
            text = new LiveText(host, FieldKey.GROUP, VisionFields.of(VisionFields.NAME, value.number()), field);
            field.setAccessibleText(texts.get(VisionText.CALLED));
            HBox.setHgrow(field, Priority.ALWAYS);
            also.getStyleClass().add(Styles.MUTED);
            box.setOnAction(_ -> tick());
            apart.setOnAction(_ -> work.apart(value).ifPresent(GatherBody.this::write));
            apart.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(box, field, also, apart);
        }

        @Override
        void show(Gathered gathered) {
            value = gathered.value();
            CoreValue now = value;
            text.show(now.name());
            box.setSelected(gathered.ticked());
            box.setAccessibleText(texts.get(VisionText.TICK, now.name()));
            List<String> others = now.otherWords();
            also.setText(others.isEmpty() ? "" : texts.get(VisionText.ALSO, String.join(", ", others)));
            Styles.there(also, !others.isEmpty());
            Styles.there(apart, now.said().size() > 1);
        }

        @Override
        Node target() {
            return box;
        }

        private void tick() {
            if (box.isSelected()) {
                ticked.add(value.number());
            } else {
                ticked.remove(value.number());
            }
            together.setDisable(ticked.size() < 2);
            showList();
        }
    }
}
