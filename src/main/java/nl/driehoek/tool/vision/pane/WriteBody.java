package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.CoreValue;
import nl.driehoek.tool.vision.Sentence;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.theme.Styles;

/** Sentences are made with the most important core values; the room sees them grow. */
final class WriteBody extends StepBody {
    private final Texts texts;
    private final Label with = ToolPane.label("", Styles.STRONG);
    private final Label made = ToolPane.label("", Styles.MUTED);
    private final SentenceFields fields;

    WriteBody(ToolHost host, Texts texts) {
        super(host);
        this.texts = texts;
        this.fields = new SentenceFields(host, texts);
        getChildren().addAll(with, made, fields);
    }

    @Override
    void refresh(VisionWork work) {
        List<CoreValue> values = work.toPlace();
        String names = values.stream().map(CoreValue::shortName).collect(Collectors.joining(" · "));
        with.setText(values.isEmpty() ? texts.get(VisionText.NO_VALUES) : texts.get(VisionText.WITH_THESE, names));
        List<Sentence> own = work.sentences().stream()
                .filter(sentence -> !sentence.borrowed())
                .toList();
        Way.Vision way = work.way();
        String meant = way.least() == way.most() ? "" + way.least() : way.least() + "–" + way.most();
        made.setText(texts.get(VisionText.SENTENCES_MADE, own.size(), meant));
        fields.show(own, work.nextSentence());
    }

    @Override
    Node first() {
        return fields.first();
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.WRITE);
    }
}
