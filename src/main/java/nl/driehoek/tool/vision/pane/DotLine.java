package nl.driehoek.tool.vision.pane;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.tool.vision.VisionWork;
import nl.driehoek.ui.theme.Styles;

/** Whose dots are placed, how many are left, and who else has some. Lives on the FX thread. */
final class DotLine extends VBox {
    private static final String LINE = "vision-line";

    private final WhoseChoice whose;
    private final ToolHost host;
    private final Texts texts;
    private final Label left = ToolPane.label("", Styles.STRONG);
    private final Label open = ToolPane.label("", Styles.MUTED);
    private VisionWork work;

    DotLine(WhoseChoice whose, ToolHost host, Texts texts) {
        this.whose = whose;
        this.host = host;
        this.texts = texts;
        HBox line = new HBox(whose, left);
        line.getStyleClass().add(LINE);
        getStyleClass().add(LINE);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(line, open);
    }

    /** Shows how many dots are left. */
    void show(VisionWork now) {
        work = now;
        left.setText(leftWords());
        open.setText(openWords());
    }

    private String leftWords() {
        String by = whose.getValue();
        return whose.name(by)
                .map(name -> texts.get(
                        VisionText.DOTS_LEFT, name, work.left(by), work.way().dots()))
                .orElseGet(() -> texts.get(VisionText.DOTS_FREE, work.placed(FieldKey.GROUP)));
    }

    private String openWords() {
        String names = host.session().board().participants().stream()
                .filter(who -> work.left(who.id()) > 0)
                .map(who -> who.name() + " " + work.left(who.id()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.get(VisionText.DOTS_DONE) : texts.get(VisionText.DOTS_OPEN, names);
    }
}
