package nl.driehoek.tool.form;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.GrowingText;

/**
 * A field that is typed in. What is kept may be written otherwise than what is typed, as dates are; what is typed then stays
 * as it is for as long as somebody is in the field.
 */
final class TextEditor implements FieldEditor {
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 14;

    private final String field;
    private final ToolHost host;
    private final TextInputControl control;
    private final UnaryOperator<String> kept;
    private final UnaryOperator<String> shown;
    private boolean following;

    private TextEditor(
            Field field,
            ToolHost host,
            TextInputControl control,
            UnaryOperator<String> kept,
            UnaryOperator<String> shown) {
        this.field = field.id();
        this.host = host;
        this.control = control;
        this.kept = kept;
        this.shown = shown;
        control.setAccessibleText(field.label());
        control.setAccessibleHelp(field.hint());
        control.textProperty().subscribe((_, text) -> typed(text));
        control.focusedProperty().subscribe((_, focused) -> focus(focused));
    }

    static TextEditor line(Field field, ToolHost host) {
        return new TextEditor(field, host, line(""), UnaryOperator.identity(), UnaryOperator.identity());
    }

    static TextEditor area(Field field, ToolHost host) {
        TextArea area = new TextArea();
        GrowingText.let(area, LEAST_ROWS, MOST_ROWS);
        return new TextEditor(field, host, area, UnaryOperator.identity(), UnaryOperator.identity());
    }

    static TextEditor date(Field field, ToolHost host, Texts texts) {
        DateWords words = new DateWords(texts.language().locale());
        return new TextEditor(field, host, line(texts.get(FormText.DATE_PROMPT)), words::keptDate, words::shownDate);
    }

    static TextEditor time(Field field, ToolHost host, Texts texts) {
        DateWords words = new DateWords(texts.language().locale());
        return new TextEditor(field, host, line(texts.get(FormText.TIME_PROMPT)), words::keptTime, words::shownTime);
    }

    private static TextField line(String prompt) {
        TextField line = Directions.follow(new TextField());
        line.setPromptText(prompt);
        return line;
    }

    @Override
    public Region node() {
        return control;
    }

    @Override
    public Node target() {
        return control;
    }

    /** What is kept of the words that stand here now. */
    String current() {
        return kept.apply(control.getText());
    }

    @Override
    public void refresh() {
        String value = host.values().get(field) instanceof FieldValue.Text(String text) ? text : "";
        String now = control.getText().isBlank() ? "" : current();
        boolean same =
                now.equals(value) && (control.isFocused() || control.getText().equals(shown.apply(value)));
        if (!same && !host.waits(field)) {
            replace(shown.apply(value));
        }
    }

    private void replace(String text) {
        int caret = Math.min(control.getCaretPosition(), text.length());
        following = true;
        control.setText(text);
        following = false;
        control.positionCaret(control.isFocused() ? caret : 0);
    }

    private void typed(String text) {
        if (!following) {
            host.type(field, kept.apply(text));
        }
    }

    private void focus(boolean focused) {
        if (!focused) {
            host.flush();
            refresh();
        }
    }
}
