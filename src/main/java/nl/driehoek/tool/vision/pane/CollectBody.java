package nl.driehoek.tool.vision.pane;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.pane.BesideOrBelow;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.Change;
import nl.driehoek.tool.vision.CoreValue;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionFields;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Core values are typed one after the other; below stand those that were said, the last one first. */
final class CollectBody extends StepBody {
    private static final String LINE = "vision-line";

    private final Texts texts;
    private final WhoseChoice whose;
    private final TextField line = Directions.follow(new TextField());
    private final Label number = ToolPane.label("", Styles.STRONG);
    private final ItemList<CoreValue.Said> said = new ItemList<>(CoreValue.Said::number, SaidRow::new);
    private VisionWork work;

    CollectBody(ToolHost host, Texts texts) {
        super(host);
        this.texts = texts;
        this.whose = new WhoseChoice(texts);
        line.setPromptText(texts.get(VisionText.VALUE_PROMPT));
        line.setAccessibleText(texts.get(VisionText.VALUE));
        line.setText(host.draft(LINE));
        line.textProperty().subscribe((_, typed) -> host.keepDraft(LINE, typed));
        line.setOnAction(_ -> add());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.getStyleClass().add("vision-entry");
        BesideOrBelow entry = new BesideOrBelow(whose, line);
        Label keys = ToolPane.label(texts.get(VisionText.VALUE_KEYS), Styles.MUTED);
        getChildren().addAll(entry, number, said, keys);
    }

    @Override
    void refresh(VisionWork now) {
        work = now;
        whose.show(host.session().board().participants());
        number.setText(texts.get(VisionText.VALUES_SAID, now.said().size()) + " · " + texts.get(VisionText.HIDDEN));
        said.show(now.said().reversed());
    }

    @Override
    Node first() {
        return line;
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.COLLECT);
    }

    private void add() {
        if (!line.getText().isBlank()) {
            write(work.add(whose.getValue(), line.getText().strip()));
            line.clear();
        }
    }

    private void pressed(KeyEvent key) {
        boolean done = switch (key.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case TAB -> !key.isShiftDown() && find();
            default -> false;
        };
        if (done && !key.isAltDown()) {
            key.consume();
        }
    }

    private boolean step(int by) {
        whose.step(by);
        return true;
    }

    private boolean find() {
        boolean found = whose.find(line.getText());
        if (found) {
            line.clear();
        }
        return found;
    }

    /** A core value that can still be worded otherwise or taken away. */
    private final class SaidRow extends ItemRow<CoreValue.Said> {
        private static final String WHO = "vision-who";

        private final TextField field = Directions.follow(new TextField());
        private final Label who = new Label();
        private final Button remove = new Button("", new FontIcon(Feather.X));
        private final LiveText text;

        SaidRow(CoreValue.Said value) {
            String id = VisionFields.of(VisionFields.VALUE, value.number());
            text = new LiveText(host, value.by(), id, field);
            field.setAccessibleText(texts.get(VisionText.VALUE));
            HBox.setHgrow(field, Priority.ALWAYS);
            who.getStyleClass().addAll(Styles.MUTED, WHO);
            remove.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
            remove.setOnAction(_ -> write(new Change(value.by(), id, FieldValue.text(""))));
            getChildren().addAll(who, field, remove);
        }

        @Override
        void show(CoreValue.Said value) {
            text.show(value.text());
            who.setText(value.who());
            String words = texts.get(VisionText.REMOVE, value.text());
            remove.setAccessibleText(words);
            Tip.of(remove).say(words);
        }

        @Override
        Node target() {
            return field;
        }
    }
}
