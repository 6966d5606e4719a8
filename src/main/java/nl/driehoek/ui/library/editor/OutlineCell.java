package nl.driehoek.ui.library.editor;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list of sets and cards, with a sign where something is still to be done. */
final class OutlineCell extends ListCell<Row> {
    private static final List<String> LEVELS = List.of("outline-deck", "outline-set", "outline-card");

    private final Texts texts;
    private final Label words = Directions.follow(new Label());
    private final Label kind = new Label();
    private final FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);
    private final HBox line;

    OutlineCell(Texts texts) {
        this.texts = texts;
        kind.getStyleClass().add(Styles.MUTED);
        sign.getStyleClass().add("outline-sign");
        VBox lines = new VBox(words, kind);
        lines.setMinWidth(0);
        lines.getStyleClass().add("outline-words");
        HBox.setHgrow(lines, Priority.ALWAYS);
        line = new HBox(lines, sign);
        line.getStyleClass().add("outline-line");
        setPrefWidth(0); // as wide as the list is, with an ellipsis where a line is longer
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        setGraphic(none ? null : line);
        Styles.only(
                this, LEVELS, none ? List.of() : List.of(LEVELS.get(row.level().ordinal())));
        if (none) {
            setAccessibleText(null);
            return;
        }
        words.setText(row.words());
        kind.setText(row.kind());
        Styles.there(kind, !row.kind().isEmpty());
        Styles.there(sign, row.flaws() > 0);
        String flaws = row.flaws() > 0 ? ", " + texts.get(EditorText.TO_DO, row.flaws(), "") : "";
        setAccessibleText(row.kind() + ' ' + row.words() + flaws);
    }
}
