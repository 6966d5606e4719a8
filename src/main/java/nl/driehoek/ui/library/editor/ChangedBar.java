package nl.driehoek.ui.library.editor;

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
    ChangedBar(DeckEditor editor, Texts texts) {
        Label words = Parts.whole(texts.get(EditorText.CHANGED));
        String suffix = ' ' + texts.get(EditorText.BESIDE_SUFFIX);
        FlowPane buttons = new FlowPane(
                Parts.button(texts.get(EditorText.TAKE_THEIRS), editor::takeTheirs),
                Parts.button(texts.get(EditorText.KEEP_MINE), editor::keepMine),
                Parts.button(texts.get(EditorText.KEEP_BESIDE), () -> editor.keepBeside(suffix)));
        buttons.getStyleClass().add("deck-buttons");
        getStyleClass().addAll(Styles.NOTICE, Styles.NOTICE_WARNING, "changed-bar");
        getChildren().setAll(words, buttons);
        WhileShown.of(editor.changedProperty(), this).subscribe(changed -> Styles.there(this, changed));
    }
}
