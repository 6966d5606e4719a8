package nl.driehoek.tool.vision.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.vision.Sentence;
import nl.driehoek.tool.vision.VisionText;
import nl.driehoek.ui.theme.GrowingText;

/** Sentences below each other that can be typed in, Enter leading to the next one. Lives on the FX thread. */
final class SentenceFields extends VBox {
    private static final int MOST_ROWS = 8;

    private final ToolHost host;
    private final Texts texts;
    private final ItemList<Sentence> list = new ItemList<>(Sentence::field, SentenceRow::new);

    SentenceFields(ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(list);
    }

    /** Shows these sentences to be worded. */
    void show(List<Sentence> sentences) {
        list.show(sentences);
    }

    /**
     * Shows these sentences, and an empty one for the next.
     *
     * @param next the number of that one
     */
    void show(List<Sentence> sentences, int next) {
        List<Sentence> all = new ArrayList<>(sentences);
        all.add(new Sentence(next, "", false, false));
        list.show(all);
    }

    /** The first one that is empty, else the first one. */
    Node first() {
        return list.rows().stream()
                .map(ItemRow::target)
                .filter(node -> ((TextArea) node).getText().isEmpty())
                .findFirst()
                .orElseGet(() ->
                        list.rows().isEmpty() ? this : list.rows().getFirst().target());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
            int at = list.focused();
            host.flush();
            list.focus(at + 1);
            key.consume();
        }
    }

    private final class SentenceRow extends ItemRow<Sentence> {
        private final TextArea area = new TextArea();
        private final LiveText text;

        SentenceRow(Sentence sentence) {
            text = new LiveText(host, FieldKey.GROUP, sentence.field(), area);
            GrowingText.let(area, 1, MOST_ROWS);
            area.setPromptText(texts.get(VisionText.SENTENCE_PROMPT));
            area.setAccessibleText(texts.get(VisionText.SENTENCE, sentence.number()));
            HBox.setHgrow(area, Priority.ALWAYS);
            getChildren().add(area);
        }

        @Override
        void show(Sentence sentence) {
            text.show(sentence.text());
        }

        @Override
        Node target() {
            return area;
        }
    }
}
