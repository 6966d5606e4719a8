package nl.driehoek.ui.library.editor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** Asks what to do where another program changed the deck; there while that is so. */
final class ChangedBar extends VBox {
    /**
     * Of a deck.
     *
     * @param done is run once somebody said what to do, to put the focus somewhere
     */
    ChangedBar(DeckEditor editor, Texts texts, Runnable done) {
        Label words = Parts.whole(texts.get(EditorText.CHANGED));
        String suffix = ' ' + texts.get(EditorText.BESIDE_SUFFIX);
        FlowPane buttons = new FlowPane(
                way(texts.get(EditorText.TAKE_THEIRS), () -> editor.takeTheirs(suffix), done),
                way(texts.get(EditorText.KEEP_MINE), editor::keepMine, done),
                way(texts.get(EditorText.KEEP_BESIDE), () -> editor.keepBeside(suffix), done));
        buttons.getStyleClass().add("deck-buttons");
        getStyleClass().addAll(Styles.NOTICE, Styles.NOTICE_WARNING, "changed-bar");
        getChildren().setAll(words, buttons);
        WhileShown.of(editor.changedProperty(), this).subscribe(changed -> Styles.there(this, changed));
    }

    private static Button way(String words, Runnable action, Runnable done) {
        return Parts.button(words, () -> {
            action.run();
            done.run();
        });
    }
}
