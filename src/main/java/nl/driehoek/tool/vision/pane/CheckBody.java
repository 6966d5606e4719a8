package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.CoreValue;
import nl.driehoek.tool.vision.Finding;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWords;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.tool.vision.WordForms;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** Shows in which words of the chosen sentences each core value is found; people decide, and take in other groups' sentences. */
final class CheckBody extends StepBody {
    private static final String BORROW = "vision-borrow";

    private final Texts texts;
    private final WordForms forms;
    private final Label places = ToolPane.label("", Styles.STRONG);
    private final ItemList<Checked> list =
            new ItemList<>(checked -> checked.value().number(), _ -> new ValueRow());
    private final SentenceFields sentences;
    private final TextField borrow = Directions.follow(new TextField());
    private VisionWork work;

    CheckBody(ToolHost host, WordForms forms, Texts texts) {
        super(host);
        this.texts = texts;
        this.forms = forms;
        this.sentences = new SentenceFields(host, texts);
        borrow.setPromptText(texts.get(VisionText.BORROW_PROMPT));
        borrow.setAccessibleText(texts.get(VisionText.BORROW));
        borrow.setText(host.draft(BORROW));
        borrow.textProperty().subscribe((_, typed) -> host.keepDraft(BORROW, typed));
        borrow.setOnAction(_ -> takeIn());
        Label chosen = ToolPane.label(texts.get(VisionText.REPORT_SENTENCES), Styles.STRONG);
        getChildren().addAll(places, list, chosen, sentences, borrow);
    }

    @Override
    void refresh(VisionWork now) {
        work = now;
        List<CoreValue> values = now.toPlace();
        long placed = values.stream().filter(CoreValue::placed).count();
        places.setText(
                values.isEmpty()
                        ? texts.get(VisionText.NO_VALUES)
                        : texts.get(VisionText.PLACES, placed, values.size()));
        list.show(values.stream().map(this::checked).toList());
        sentences.show(now.chosen());
    }

    @Override
    Node first() {
        return list.rows().isEmpty() ? borrow : list.rows().getFirst().target();
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.CHECK);
    }

    private void takeIn() {
        if (!borrow.getText().isBlank()) {
            write(work.borrow(borrow.getText().strip()));
            borrow.clear();
        }
    }

    private Checked checked(CoreValue value) {
        return new Checked(value, VisionWords.found(Finding.of(value, work.chosen(), forms), texts));
    }

    /**
     * A core value as it is checked.
     *
     * @param found in which words it was found
     */
    private record Checked(CoreValue value, String found) {}

    private final class ValueRow extends ItemRow<Checked> {
        private static final String VALUE = "vision-checked";

        private final CheckBox box = new CheckBox();
        private final Label found = ToolPane.label("", Styles.MUTED);
        private CoreValue value;

        ValueRow() {
            box.setOnAction(_ -> write(work.placed(value, box.isSelected())));
            box.getStyleClass().add(VALUE);
            HBox.setHgrow(found, Priority.ALWAYS);
            getChildren().addAll(box, found);
        }

        @Override
        void show(Checked checked) {
            value = checked.value();
            box.setText(value.shortName());
            box.setAccessibleText(value.name());
            box.setAccessibleHelp(texts.get(VisionText.HAS_PLACE));
            box.setSelected(value.placed());
            found.setText(checked.found());
        }

        @Override
        Node target() {
            return box;
        }
    }
}
