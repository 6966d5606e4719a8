package nl.driehoek.tool.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** Where the points of all are written, person by person; above them who has too few. */
public final class ActionsPane extends ToolPane {
    private final ActionsTool tool;
    private final ToolHost host;
    private final Texts texts;
    private final Label lacking = label("", Styles.STRONG);
    private final CheckBox named;
    private final Map<String, VBox> people = new LinkedHashMap<>();

    /** The points of a card. */
    public ActionsPane(ActionsTool tool, ToolHost host, Texts texts) {
        this.tool = tool;
        this.host = host;
        this.texts = texts;
        named = new CheckBox(texts.get(ActionText.NAMED));
        named.setOnAction(_ -> shown().ifPresent(_ -> host.show(tool.work(named.isSelected()))));
        getStylesheets().add(Styles.class.getResource("action.css").toExternalForm());
        getStyleClass().add("points");
        if (!host.isAlone()) {
            getChildren().addAll(lacking, label(texts.get(ActionText.KEYS), Styles.MUTED), named);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        refresh();
    }

    @Override
    public void refresh() {
        Points points = points();
        String words = tool.lacking(points, texts);
        lacking.setText(words);
        Styles.there(lacking, !words.isEmpty());
        shown().ifPresent(work -> named.setSelected(work.named()));
        seat(people(points));
        people.forEach((by, box) -> fill(by, box, points.lines(by)));
        lines().forEach(PointLine::refresh);
    }

    /** Where somebody is alone, the points are that one's, unless the group has some from elsewhere. */
    private List<String> people(Points points) {
        boolean group = !host.isAlone() || !points.of(FieldKey.GROUP).isEmpty();
        return points.people().stream()
                .filter(by -> group || !by.equals(FieldKey.GROUP))
                .toList();
    }

    private void seat(List<String> all) {
        if (!List.copyOf(people.keySet()).equals(all)) {
            people.values().forEach(getChildren()::remove);
            people.clear();
            all.forEach(by -> people.put(by, person(by)));
            getChildren().addAll(people.values());
        }
    }

    @Override
    public void focusFirst() {
        empty(points().next(people(points()).getFirst(), true)).focus(Point.Part.WHAT);
    }

    @Override
    public Shown toShow(String by) {
        return tool.work(named.isSelected());
    }

    private VBox person(String by) {
        VBox box = new VBox(label(name(by), Styles.HEADING));
        box.getStyleClass().add("points-person");
        return box;
    }

    /** A line in which somebody is stays, even where it is not needed any more. */
    private void fill(String by, VBox box, int lines) {
        while (box.getChildren().size() - 1 < lines) {
            int number = box.getChildren().size();
            box.getChildren()
                    .add(new PointLine(by, number, host).labelled(tool.asked().points(), name(by), texts));
        }
        while (box.getChildren().size() - 1 > lines
                && !within(getScene() == null ? null : getScene().getFocusOwner(), box)) {
            box.getChildren().removeLast();
        }
    }

    private String name(String by) {
        return ActionsTool.who(by, host.session().board(), texts);
    }

    private void pressed(KeyEvent key) {
        List<PointLine> lines = lines().toList();
        lines.stream()
                .filter(line -> line.part(key.getTarget()).isPresent())
                .findFirst()
                .ifPresent(line -> pressed(key, lines, line));
    }

    private void pressed(KeyEvent key, List<PointLine> lines, PointLine line) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && line.isLow(key.getTarget())) {
            int there = Math.clamp(lines.indexOf(line) + step, 0, lines.size() - 1);
            lines.get(there).focus(line.part(key.getTarget()).orElseThrow());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            host.flush();
            String next = host.isAlone() ? line.by() : points().next(line.by(), !line.isEmpty());
            empty(next).focus(Point.Part.WHAT);
            key.consume();
        }
    }

    private PointLine empty(String by) {
        List<PointLine> own = lines().filter(line -> line.by().equals(by)).toList();
        return own.stream().filter(PointLine::isEmpty).findFirst().orElseGet(own::getLast);
    }

    private Stream<PointLine> lines() {
        return people.values().stream()
                .flatMap(box -> box.getChildren().stream())
                .filter(PointLine.class::isInstance)
                .map(PointLine.class::cast);
    }

    private Points points() {
        return new Points(host.card(), tool.asked(), host.session().board());
    }

    private Optional<Shown.Work> shown() {
        return host.shown(tool.way());
    }
}
