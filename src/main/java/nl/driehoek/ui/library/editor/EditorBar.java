package nl.driehoek.ui.library.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import nl.driehoek.deck.draft.History;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the deck as a whole: back, undo, the language of its texts, save. */
final class EditorBar extends FlowPane {
    private final EditorModel model;
    private final Texts texts;
    private final Button undo;
    private final Button redo;
    private final ComboBox<Locale> language = new ComboBox<>();
    private final HBox more = new HBox();
    private boolean showing;

    EditorBar(EditorModel model, Runnable save, Runnable leave) {
        this.model = model;
        texts = model.texts();
        undo = Parts.iconButton(Feather.CORNER_UP_LEFT, texts.get(EditorText.UNDO), model.editor()::undo);
        redo = Parts.iconButton(Feather.CORNER_UP_RIGHT, texts.get(EditorText.REDO), model.editor()::redo);
        language.setAccessibleText(texts.get(EditorText.LANGUAGE));
        language.setConverter(new Words());
        language.setOnAction(_ -> chosen());
        Button keep = Parts.button(texts.get(EditorText.SAVE), save, Styles.ACTION);
        keep.setId("editor-save");
        getStyleClass().add("editor-bar");
        getChildren().setAll(Parts.backButton(texts.get(EditorText.LEAVE), leave), undo, redo, language, more, keep);
    }

    private void chosen() {
        if (!showing && language.getValue() != null) {
            model.languageProperty().set(language.getValue());
        }
    }

    /** Shows what can be undone, and the languages. */
    void show(History history) {
        undo.setDisable(!history.canUndo());
        redo.setDisable(!history.canRedo());
        List<Locale> languages = history.now().languages();
        showing = true;
        if (!language.getItems().equals(languages)) {
            language.getItems().setAll(languages);
        }
        language.setValue(model.languageProperty().get());
        showing = false;
        Styles.there(language, languages.size() > 1);
        more.getChildren()
                .setAll(Stream.of(Language.values())
                        .map(Language::locale)
                        .filter(spoken -> languages.stream()
                                .noneMatch(one -> one.getLanguage().equals(spoken.getLanguage())))
                        .map(this::add)
                        .toList());
    }

    private Button add(Locale spoken) {
        Locale plain = Locale.of(spoken.getLanguage());
        return Parts.button(texts.get(EditorText.ADD_LANGUAGE, name(plain)), () -> model.speak(plain), Styles.FLAT);
    }

    private String name(Locale spoken) {
        return spoken.getDisplayLanguage(texts.language().locale());
    }

    /** Languages by their names. */
    private final class Words extends StringConverter<Locale> {
        @Override
        public String toString(Locale one) {
            return one == null ? "" : name(one);
        }

        @Override
        public Locale fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
