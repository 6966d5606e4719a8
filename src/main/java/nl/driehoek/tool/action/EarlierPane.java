package nl.driehoek.tool.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** The points of earlier sessions, one below the other, each with how it went; Enter leads from a remark to the next. */
public final class EarlierPane extends ToolPane {
    private final EarlierTool tool;
    private final ToolHost host;
    private final Texts texts;
    private final Label left = new Label();
    private final CheckBox named;
    private final List<EarlierLine> lines;

    /** The points that the session began with. */
    public EarlierPane(EarlierTool tool, ToolHost host, Texts texts) {
        this.tool = tool;
        this.host = host;
        this.texts = texts;
        named = new CheckBox(texts.get(ActionText.NAMED));
        named.setOnAction(_ -> shown().ifPresent(_ -> host.show(tool.work(named.isSelected()))));
        lines = EarlierTool.numbers(host.values(FieldKey.GROUP))
                .mapToObj(number -> new EarlierLine(host, number, texts))
                .toList();
        build();
        refresh();
    }

    private void build() {
        left.getStyleClass().add(Styles.STRONG);
        getStylesheets().add(Styles.class.getResource("action.css").toExternalForm());
        getStyleClass().add("points");
        getChildren().addAll(left, named);
        getChildren().addAll(lines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void refresh() {
        long untold = lines.stream().filter(line -> line.went().isEmpty()).count();
        String words =
                untold == 0 ? texts.get(EarlierText.ALL_TOLD) : texts.get(EarlierText.LEFT, untold, lines.size());
        left.setText(lines.isEmpty() ? texts.get(EarlierText.NOTHING) : words);
        Styles.there(named, !lines.isEmpty());
        shown().ifPresent(work -> named.setSelected(work.named()));
        lines.forEach(EarlierLine::refresh);
    }

    @Override
    public void focusFirst() {
        lines.stream()
                .filter(line -> line.went().isEmpty())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresentOrElse(EarlierLine::focus, named::requestFocus);
    }

    @Override
    public Shown toShow(String by) {
        return tool.work(named.isSelected());
    }

    private void pressed(KeyEvent key) {
        Optional<EarlierLine> line =
                lines.stream().filter(one -> one.isRemark(key.getTarget())).findFirst();
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && line.isPresent()) {
            host.flush();
            lines.get((lines.indexOf(line.get()) + 1) % lines.size()).focus();
            key.consume();
        }
    }

    private Optional<Shown.Work> shown() {
        return host.shown(tool.way());
    }
}
