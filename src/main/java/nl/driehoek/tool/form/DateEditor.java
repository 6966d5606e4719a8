package nl.driehoek.tool.form;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.theme.Tip;

/** A date: typed in a line, or picked in the calendar that the button beside it opens. */
final class DateEditor implements FieldEditor {
    private final TextEditor line;
    private final DatePicker calendar = new DatePicker();
    private final HBox both;
    private final DateWords words;
    private boolean following;

    DateEditor(Field field, ToolHost host, Texts texts) {
        this.words = new DateWords(texts.language().locale());
        this.line = TextEditor.date(field, host, texts);
        this.both = new HBox(line.node(), calendar);
        both.getStyleClass().add(FormStyles.LINE);
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        build(field.label() + ": " + texts.get(FormText.PICK_DATE), texts.get(FormText.PICK_DATE));
        calendar.valueProperty().subscribe((_, date) -> {
            if (!following && date != null) {
                host.write(field.id(), FieldValue.text(date.toString()));
            }
        });
    }

    private void build(String name, String tip) {
        calendar.setEditable(false); // words are typed in the line, which never loses one that is no date
        calendar.getStyleClass().add(FormStyles.CALENDAR);
        calendar.setAccessibleText(name);
        Tip.of(calendar).say(tip);
        calendar.setOnShowing(_ -> follow());
    }

    @Override
    public Region node() {
        return both;
    }

    @Override
    public Node target() {
        return line.target();
    }

    @Override
    public void refresh() {
        line.refresh();
    }

    private void follow() {
        LocalDate date = words.date(line.current()).orElse(null);
        following = true;
        calendar.setValue(date);
        following = false;
    }
}
