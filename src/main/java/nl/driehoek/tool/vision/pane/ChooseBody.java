package nl.driehoek.tool.vision.pane;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.Sentence;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** Some of the sentences are chosen. */
final class ChooseBody extends StepBody {
    private final Texts texts;
    private final Label number = ToolPane.label("", Styles.STRONG);
    private final ItemList<Sentence> list = new ItemList<>(Sentence::field, _ -> new SentenceRow());
    private VisionWork work;

    ChooseBody(ToolHost host, Texts texts) {
        super(host);
        this.texts = texts;
        number.setFocusTraversable(false);
        getChildren().addAll(number, list);
    }

    @Override
    void refresh(VisionWork now) {
        work = now;
        number.setText(
                now.sentences().isEmpty()
                        ? texts.get(VisionText.NO_SENTENCES)
                        : texts.get(
                                VisionText.CHOSEN_OF,
                                now.chosen().size(),
                                now.way().chosen()));
        list.show(now.sentences());
    }

    @Override
    Node first() {
        return list.rows().isEmpty() ? this : list.rows().getFirst().target();
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.CHOOSE);
    }

    private final class SentenceRow extends ItemRow<Sentence> {
        private final CheckBox box = Directions.follow(new CheckBox());
        private Sentence sentence;

        SentenceRow() {
            box.setWrapText(true);
            box.setOnAction(_ -> write(work.choose(sentence, box.isSelected())));
            getChildren().add(box);
        }

        @Override
        void show(Sentence now) {
            sentence = now;
            box.setText(now.text());
            box.setSelected(now.chosen());
        }

        @Override
        Node target() {
            return box;
        }
    }
}
