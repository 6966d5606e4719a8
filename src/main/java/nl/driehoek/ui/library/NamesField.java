package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who takes part, as chips, and a field to type the next name in; Enter or a comma adds it. */
final class NamesField extends VBox {
    private final Texts texts;
    private final Consumer<UnaryOperator<SessionDraft>> change;
    private final FlowPane chips = new FlowPane();
    private final TextField field = new Pasting();
    private List<String> shown = List.of();

    /**
     * Nobody yet.
     *
     * @param change is given what becomes of the session in the making
     * @param done is run on Enter when there is no name to add
     */
    NamesField(Texts texts, Consumer<UnaryOperator<SessionDraft>> change, Runnable done) {
        this.texts = texts;
        this.change = change;
        getStyleClass().add("names");
        chips.getStyleClass().add("chips");
        field.setPromptText(texts.get(LibraryText.NAMES_PROMPT));
        field.setId("names");
        field.setTextFormatter(new TextFormatter<>(this::typed));
        field.setOnAction(_ -> entered(done));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(chips, field);
        show(List.of());
    }

    /** The field itself, for its label. */
    TextField field() {
        return field;
    }

    /** Shows these names. */
    void show(List<String> names) {
        if (!names.equals(shown) || chips.getChildren().size() != names.size()) {
            chips.getChildren().setAll(names.stream().map(this::chip).toList());
        }
        shown = names;
        chips.setVisible(!names.isEmpty());
        chips.setManaged(!names.isEmpty());
    }

    /** Adds the name that is still being typed, if one is. */
    void take() {
        String typed = field.getText();
        field.clear();
        if (!typed.isBlank()) {
            change.accept(draft -> draft.joinedBy(typed));
        }
    }

    private void entered(Runnable done) {
        if (field.getText().isBlank()) {
            done.run();
        } else {
            take();
        }
    }

    private TextFormatter.Change typed(TextFormatter.Change key) {
        String text = key.getControlNewText();
        if (text.chars().anyMatch(c -> c == ',' || c == ';')) {
            key.setRange(0, key.getControlText().length());
            key.setText("");
            key.selectRange(0, 0);
            change.accept(draft -> draft.joinedBy(text));
        }
        return key;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !shown.isEmpty()) {
            String last = shown.getLast();
            change.accept(draft -> draft.leftBy(last));
            key.consume();
        }
    }

    private Button chip(String name) {
        Button chip = new Button(name, new FontIcon(Feather.X));
        chip.getStyleClass().add("name-chip");
        chip.setAccessibleText(texts.get(LibraryText.REMOVE_NAME, name));
        chip.setOnAction(_ -> {
            field.requestFocus();
            change.accept(draft -> draft.leftBy(name));
        });
        return chip;
    }

    /** Takes a pasted list name by name, also one with a name a line, which a field would run together. */
    private final class Pasting extends TextField {
        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && pasted.strip().matches("(?s).*[,;\\t\\r\\n].*")) {
                change.accept(draft -> draft.joinedBy(pasted));
            } else {
                super.paste();
            }
        }
    }
}
