package nl.driehoek.tool.definition;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.pane.TypedText;
import nl.driehoek.ui.theme.Styles;

/** Where a group's definition is worded, with what everybody noted below it and the earlier wordings between. */
public final class DefinitionPane extends ToolPane {
    private static final String PANE = "definition";
    private static final String TEXT = "definition-text";
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    private final DefinitionTool tool;
    private final ToolHost host;
    private final WallBar wall;
    private final TypedText text;
    private final Button keep = new Button();
    private final VersionList versions;
    private final NotedList noted;

    /** Nothing is worded yet. */
    public DefinitionPane(DefinitionTool tool, ToolHost host, Texts texts) {
        this.tool = tool;
        this.host = host;
        this.wall = new WallBar(tool.kit().isPresent(), host, texts);
        this.text = new TypedText(host, FieldKey.GROUP, Versions.TEXT, LEAST_ROWS, MOST_ROWS);
        this.versions = new VersionList(host, texts);
        this.noted = new NotedList(host, texts);
        build(texts);
        refresh();
    }

    private void build(Texts texts) {
        getStyleClass().add(PANE);
        getStylesheets().add(Styles.class.getResource("definition.css").toExternalForm());
        boolean alone = host.isAlone();
        text.setPromptText(texts.get(alone ? DefinitionText.PROMPT_ALONE : DefinitionText.PROMPT));
        text.setAccessibleText(texts.get(DefinitionText.OURS));
        text.getStyleClass().add(TEXT);
        keep.setText(texts.get(DefinitionText.KEEP));
        keep.setOnAction(_ -> keep());
        getChildren().addAll(wall, text, new FlowPane(keep), versions, noted);
        if (alone) {
            getChildren().removeAll(wall, noted);
        }
    }

    @Override
    public void refresh() {
        wall.refresh();
        text.refresh();
        keep.setDisable(now().next().isEmpty());
        versions.refresh();
        noted.refresh();
    }

    private Versions now() {
        return Versions.of(host.values(FieldKey.GROUP));
    }

    private void keep() {
        host.flush();
        Versions now = now();
        now.next().ifPresent(field -> {
            Optional<FieldValue> words = FieldValue.text(now.text());
            host.write(FieldKey.GROUP, field, words);
            text.requestFocus();
        });
    }

    @Override
    public Shown toShow(String by) {
        return now().text().isEmpty() && !noted.isEmpty() ? wall.wordings() : wall.text();
    }

    @Override
    public List<String> helpFor(Node focused) {
        return tool.kit().stream().toList();
    }

    @Override
    public void focusFirst() {
        text.requestFocus();
    }
}
