package nl.driehoek.tool.vision.pane;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import nl.driehoek.deck.way.VisionStep.Task;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.StepView;
import nl.driehoek.tool.vision.VisionFields;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.theme.GrowingText;
import nl.driehoek.ui.theme.Styles;

/** The chosen sentences below each other, to be worded to the end. */
final class ResultBody extends StepBody {
    private static final int LEAST_ROWS = 6;
    private static final int MOST_ROWS = 14;

    private final TextArea area = new TextArea();
    private final LiveText vision;

    ResultBody(ToolHost host, Texts texts) {
        super(host);
        vision = new LiveText(host, FieldKey.GROUP, VisionFields.VISION, area);
        GrowingText.let(area, LEAST_ROWS, MOST_ROWS);
        area.setAccessibleText(texts.get(VisionText.VISION));
        area.getStyleClass().add("vision-large");
        getChildren().addAll(ToolPane.label(texts.get(VisionText.VISION_HINT), Styles.MUTED), area);
    }

    @Override
    void refresh(VisionWork work) {
        vision.show(work.vision());
    }

    @Override
    Node first() {
        return area;
    }

    @Override
    Set<String> turnedOver() {
        return StepView.turnedOver(Task.RESULT);
    }
}
