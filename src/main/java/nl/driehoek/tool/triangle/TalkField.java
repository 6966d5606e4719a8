package nl.driehoek.tool.triangle;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.theme.GrowingText;

/** A question with room for what is said to it. */
final class TalkField extends VBox {
    private static final int LEAST_ROWS = 1;
    private static final int MOST_ROWS = 12;

    private final ToolHost host;
    private final String field;
    private final TextArea area = new TextArea();
    private String by;
    private boolean following;

    TalkField(String question, String field, ToolHost host) {
        this.host = host;
        this.field = field;
        Label label = new Label(question);
        label.setWrapText(true);
        label.setLabelFor(area);
        area.setAccessibleText(question);
        GrowingText.let(area, LEAST_ROWS, MOST_ROWS);
        area.textProperty().subscribe((_, text) -> typed(text));
        area.focusedProperty().subscribe((_, _) -> host.flush());
        getStyleClass().add("talk-field");
        getChildren().addAll(label, area);
    }

    /** Shows what was said of somebody's triangle, unless it is being typed. */
    void show(String whose) {
        boolean other = !whose.equals(by);
        by = whose;
        if (other || !host.waits(by, field)) {
            following = true;
            if (!area.getText().equals(host.text(by, field))) {
                area.setText(host.text(by, field));
            }
            following = false;
        }
    }

    private void typed(String text) {
        if (!following) {
            host.type(by, field, text);
        }
    }
}
