package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Names;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.ListField;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who takes part, as chips, and a field to type the next name in; Enter or a comma adds it, and a list can be pasted. */
final class NamesField extends VBox {
    private final Texts texts;
    private final Consumer<UnaryOperator<SessionDraft>> change;
    private final FlowPane chips = new FlowPane();
    private final PageScroll list = new PageScroll(new VBox(chips));
    private final TextField field = Directions.follow(new ListField(this::join));
    private final Label remark = Parts.label("", Styles.MUTED);
    private List<String> shown = List.of();

    /**
     * Nobody yet.
     *
     * @param change is given what becomes of the session in the making
     */
    NamesField(Texts texts, Consumer<UnaryOperator<SessionDraft>> change) {
        this.texts = texts;
        this.change = change;
        getStyleClass().add("names");
        chips.getStyleClass().add("chips");
        chips.setMinWidth(0);
        list.widthProperty().subscribe(width -> chips.setPrefWrapLength(Math.max(1, width.doubleValue())));
        field.setPromptText(texts.get(LibraryText.NAMES_PROMPT));
        field.setId("names");
        field.textProperty().subscribe((_, text) -> change.accept(draft -> draft.typing(text)));
        field.setTextFormatter(new TextFormatter<>(this::typed));
        field.setOnAction(_ -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(list, field, remark);
        show(List.of(), "");
        say("");
    }

    /** The field itself, for its label. */
    TextField field() {
        return field;
    }

    /** Shows these names, and this where the next one is typed. */
    void show(List<String> names, String typing) {
        if (!field.getText().equals(typing)) {
            field.setText(typing);
        }
        if (!names.equals(shown) || chips.getChildren().size() != names.size()) {
            chips.getChildren().setAll(names.stream().map(this::chip).toList());
        }
        if (names.size() > shown.size()) {
            list.setVvalue(1); // who came last is seen
        }
        shown = names;
        Styles.there(list, !names.isEmpty());
    }

    /** Adds the name that is still being typed, if one is. */
    void take() {
        String typed = field.getText();
        field.clear();
        join(typed);
    }

    /** A comma ends a name, but for one that cannot be whole yet. */
    private TextFormatter.Change typed(TextFormatter.Change key) {
        String text = key.getControlNewText();
        if (key.isAdded() && text.matches("(?s).*[,;]\\s*") && !Names.goesOn(text)) {
            key.setRange(0, key.getControlText().length());
            key.setText("");
            key.selectRange(0, 0);
            join(text);
        }
        return key;
    }

    private void join(String text) {
        List<String> found = Names.in(text);
        if (!found.isEmpty()) {
            int before = shown.size();
            change.accept(draft -> draft.joinedBy(text));
            int known = found.size() - (shown.size() - before);
            boolean cut = found.stream().anyMatch(Names::isCut);
            say(known > 0 ? texts.get(LibraryText.NAMES_KNOWN, known) : cut ? texts.get(LibraryText.NAMES_CUT) : "");
        }
    }

    private void say(String words) {
        remark.setText(words);
        Styles.there(remark, !words.isEmpty());
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
        chip.maxWidthProperty().bind(list.widthProperty()); // a long name ends with an ellipsis
        Tip.of(chip).say(name);
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                list.reveal(chip);
            }
        });
        chip.setAccessibleText(texts.get(LibraryText.REMOVE_NAME, name));
        chip.setOnAction(_ -> {
            field.requestFocus();
            change.accept(draft -> draft.leftBy(name));
        });
        return chip;
    }
}
