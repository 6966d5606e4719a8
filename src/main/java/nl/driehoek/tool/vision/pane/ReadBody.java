package nl.driehoek.tool.vision.pane;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.Sentence;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sentences are read out, one at a time; the room sees the one that is read. */
final class ReadBody extends StepBody {
    private static final String LARGE = "vision-large";
    private static final String LINE = "vision-line";

    private final Texts texts;
    private final Runnable turned;
    private final Label place = ToolPane.label("", Styles.STRONG);
    private final Label sentence = ToolPane.label("", LARGE);
    private final Button back = new Button("", new FontIcon(Feather.CHEVRON_LEFT));
    private final Button next = new Button("", new FontIcon(Feather.CHEVRON_RIGHT));
    private VisionWork work;
    private int at;

    /**
     * From the first sentence on.
     *
     * @param turned is told when another sentence is read
     */
    ReadBody(ToolHost host, Texts texts, Runnable turned) {
        super(host);
        this.texts = texts;
        this.turned = turned;
        back.setOnAction(_ -> turn(-1));
        next.setOnAction(_ -> turn(1));
        HBox line = new HBox(back, place, next);
        line.getStyleClass().add(LINE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(line, sentence);
    }

    @Override
    void refresh(VisionWork now) {
        work = now;
        at = onWall().orElse(at);
        int all = now.sentences().size();
        at = Math.clamp(at, 0, Math.max(0, all - 1));
        place.setText(all == 0 ? texts.get(VisionText.NO_SENTENCES) : texts.get(VisionText.SENTENCE_OF, at + 1, all));
        sentence.setText(all == 0 ? "" : now.sentences().get(at).text());
        back.setAccessibleText(texts.get(VisionText.SENTENCE, Math.max(1, at)));
        next.setAccessibleText(texts.get(VisionText.SENTENCE, Math.min(all, at + 2)));
    }

    @Override
    Node first() {
        return next;
    }

    /** The sentence that is read, and no other. */
    @Override
    Set<String> turnedOver() {
        return work.sentences().isEmpty()
                ? Set.of()
                : Set.of(work.sentences().get(at).field());
    }

    /** Which sentence the room sees, as a clicker may have led on; empty where it sees none. */
    private OptionalInt onWall() {
        List<String> fields = work.sentences().stream().map(Sentence::field).toList();
        return host.shown() instanceof Shown.Work shown && shown.fields().size() == 1
                ? IntStream.range(0, fields.size())
                        .filter(i -> shown.fields().contains(fields.get(i)))
                        .findFirst()
                : OptionalInt.empty();
    }

    private void turn(int by) {
        int wanted = Math.clamp(at + by, 0, Math.max(0, work.sentences().size() - 1));
        if (wanted != at) {
            at = wanted;
            turned.run();
        }
    }

    private void pressed(KeyEvent key) {
        int step = switch (key.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (step != 0 && !key.isAltDown()) {
            turn(step);
            key.consume();
        }
    }
}
