package nl.driehoek.ui.library.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.driehoek.control.decks.DeckEditor.Keeping;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** One line that says how much is still to be done before a deck can be saved, with a button that leads there, and where what was typed is. */
final class ToDoBar extends HBox {
    private final Texts texts;
    private final Label words = Parts.whole("");
    private final Label keeping = Parts.whole("", Styles.MUTED);
    private final Button go;
    private List<Flaws.Found> errors = List.of();
    private int at;

    /**
     * Nothing to do.
     *
     * @param jump is given where to go; the next one each time
     */
    ToDoBar(Texts texts, Consumer<Flaws.Found> jump) {
        this.texts = texts;
        go = Parts.button(texts.get(EditorText.GO_TO), () -> jump.accept(errors.get(at++ % errors.size())));
        go.setId("editor-go-to");
        getStyleClass().add("to-do");
        keeping.setMinWidth(0);
        getChildren().setAll(words, go, keeping);
        show(List.of(), "");
    }

    /**
     * Shows these.
     *
     * @param language in which they are; empty where that is the one before somebody
     */
    void show(List<Flaws.Found> now, String language) {
        if (!now.equals(errors)) {
            at = 0;
        }
        errors = now;
        Styles.there(words, !now.isEmpty());
        Styles.there(go, !now.isEmpty());
        if (!now.isEmpty()) {
            String first = now.getFirst().flaw().words();
            String where = language.isEmpty() ? first : texts.get(EditorText.IN_LANGUAGE, language, first);
            words.setText(texts.get(EditorText.TO_DO, now.size(), where));
        }
    }

    /** Says where what was typed is. */
    void show(Keeping now) {
        keeping.setText(texts.get(
                switch (now) {
                    case WAITING -> EditorText.WAITING;
                    case KEPT -> EditorText.KEPT;
                    case SAVED -> EditorText.SAVED;
                    case FAILED -> EditorText.KEEPING_FAILED;
                }));
    }
}
