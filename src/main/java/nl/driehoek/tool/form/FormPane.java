package nl.driehoek.tool.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.pane.BesideOrBelow;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A form as it is filled in: what is asked with its hint at the left, where to fill it in beside it. */
public final class FormPane extends ToolPane {
    private final ToolHost host;
    private final Texts texts;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Field field, FieldEditor editor, Region row) {}

    /** An empty form. */
    public FormPane(Card.Form card, ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        getStylesheets().add(Styles.class.getResource("form.css").toExternalForm());
        card.fields().forEach(field -> entries.add(entry(field)));
        entries.forEach(entry -> getChildren().add(entry.row));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        refresh();
    }

    @Override
    public void refresh() {
        entries.forEach(entry -> entry.editor.refresh());
    }

    @Override
    public void focusFirst() {
        Map<String, FieldValue> values = host.values();
        entries.stream()
                .filter(entry -> !values.containsKey(entry.field.id()))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresent(entry -> entry.editor.target().requestFocus());
    }

    @Override
    public List<String> helpFor(Node focused) {
        return entries.stream()
                .filter(entry -> within(focused, entry.row))
                .findFirst()
                .map(entry -> entry.field.see())
                .orElse(List.of());
    }

    private Entry entry(Field field) {
        FieldEditor editor = FieldEditor.of(field, host, texts);
        editor.node().getStyleClass().add(FormStyles.FILLED);
        VBox row = new VBox(new BesideOrBelow(asked(field, editor.target()), editor.node()));
        row.getStyleClass().add(FormStyles.ENTRY);
        return new Entry(field, editor, row);
    }

    private VBox asked(Field field, Node target) {
        Label name = label(field.label(), FormStyles.NAME);
        name.setLabelFor(target);
        name.setOnMouseClicked(_ -> target.requestFocus());
        VBox asked = new VBox(name);
        asked.getStyleClass().add(FormStyles.ASKED);
        if (!field.hint().isEmpty()) {
            asked.getChildren().add(label(field.hint(), Styles.MUTED));
        }
        if (!field.see().isEmpty()) {
            asked.getChildren().add(help(field));
        }
        return asked;
    }

    private Button help(Field field) {
        Button help = new Button(texts.get(FormText.HELP), new FontIcon(Feather.HELP_CIRCLE));
        help.getStyleClass().add(Styles.FLAT);
        help.setAccessibleText(texts.get(FormText.HELP) + ": " + field.label());
        Tip.of(help).say(texts.get(FormText.HELP));
        help.setOnAction(_ -> host.help(field.see()));
        return help;
    }

    /** Enter leads on to the next field; from a text, in which it begins a new line, together with Control. */
    private void pressed(KeyEvent key) {
        boolean leads = key.isShortcutDown() || key.getTarget() instanceof TextField;
        if (key.getCode() == KeyCode.ENTER && leads && key.getTarget() instanceof Node at) {
            step(at, key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void step(Node at, int by) {
        for (int i = 0; i < entries.size(); i++) {
            if (within(at, entries.get(i).row)) {
                int next = i + by;
                if (next >= 0 && next < entries.size()) {
                    entries.get(next).editor.target().requestFocus();
                } else {
                    at.requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
                }
                return;
            }
        }
    }
}
