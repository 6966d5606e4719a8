package nl.driehoek.tool.definition;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.theme.Styles;

/** A version and the text as it is now side by side, with what changed standing out. */
final class ChangesBox extends VBox {
    private static final String BOX = "definition-changes";
    private static final String BESIDE = "definition-beside";

    private final Texts texts;

    ChangesBox(Texts texts) {
        this.texts = texts;
        getStyleClass().add(BOX);
    }

    /** Shows what changed since a version, from 1. */
    void show(int version, Versions versions) {
        WordChanges changes = WordChanges.between(versions.kept().get(version - 1), versions.text());
        Label legend = ToolPane.label(texts.get(DefinitionText.LEGEND), Styles.MUTED);
        GridPane beside = new GridPane();
        beside.getColumnConstraints().setAll(half(), half());
        beside.addRow(
                0,
                column(texts.get(DefinitionText.VERSION, version), changes.before()),
                column(texts.get(DefinitionText.NOW), changes.after()));
        beside.getStyleClass().add(BESIDE);
        getChildren().setAll(legend, beside);
    }

    private VBox column(String title, RichText text) {
        Label head = new Label(title);
        head.getStyleClass().add(Styles.STRONG);
        MarkdownView words = new MarkdownView(_ -> {});
        words.setText(text);
        VBox column = new VBox(head, words);
        column.getStyleClass().add(Styles.SUNKEN);
        return column;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
