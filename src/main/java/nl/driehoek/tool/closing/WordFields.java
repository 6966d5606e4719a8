package nl.driehoek.tool.closing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.NameList;
import nl.driehoek.tool.pane.NobodyYet;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.pane.TypedLine;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** A field for the word of each participant; Enter and the arrows lead from one to the next. */
final class WordFields extends VBox {
    private final ToolHost host;
    private final Texts texts;
    private final Label unsaid = ToolPane.label("", Styles.MUTED);
    private final NobodyYet nobody;
    private final GridPane grid = new GridPane();
    private final List<TypedLine> fields = new ArrayList<>();
    private List<Participant> people = List.of();

    WordFields(ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        this.nobody = new NobodyYet(host, texts);
        grid.getStyleClass().add("closing-words");
        getStyleClass().add("closing-part");
        getChildren().addAll(nobody, unsaid, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes over what is written, but for what is being typed. */
    void refresh() {
        List<Participant> now = host.session().board().participants();
        if (!now.equals(people)) {
            people = now;
            fields.clear();
            grid.getChildren().clear();
            people.forEach(this::add);
        }
        fields.forEach(TypedLine::refresh);
        nobody.refresh();
        sayWhoIsLeft();
    }

    private void sayWhoIsLeft() {
        List<Participant> left = ClosingTool.unsaid(host.session().board(), host.card());
        String names = NameList.of(left.stream().map(Participant::name).toList(), texts);
        unsaid.setText(left.isEmpty() ? texts.get(ClosingText.ALL_SAID) : texts.get(ClosingText.UNSAID, names));
        Styles.there(unsaid, !people.isEmpty());
    }

    private void add(Participant who) {
        TypedLine field = new TypedLine(host, who.id(), ClosingTool.WORD);
        field.label(texts.get(ClosingText.WORD_PROMPT), texts.get(ClosingText.WORD_OF, who.name()));
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(fields.size(), Directions.follow(new Label(who.name())), field);
        fields.add(field);
    }

    private void pressed(KeyEvent key) {
        int there = fields.indexOf(key.getTarget());
        int step = step(key);
        if (there >= 0 && step != 0) {
            host.flush();
            int next = key.getCode() == KeyCode.ENTER ? (there + 1) % fields.size() : there + step;
            fields.get(Math.clamp(next, 0, fields.size() - 1)).requestFocus();
            key.consume();
        }
    }

    private static int step(KeyEvent key) {
        return switch (key.getCode()) {
            case DOWN -> 1;
            case ENTER -> key.isShortcutDown() ? 0 : 1;
            case UP -> -1;
            default -> 0;
        };
    }
}
