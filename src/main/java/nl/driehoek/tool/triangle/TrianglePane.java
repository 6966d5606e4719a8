package nl.driehoek.tool.triangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.FieldValue.Place;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.BesideOrBelow;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** Where triangles are laid, one person's at a time, with what they say and room for the talk about them. */
public final class TrianglePane extends ToolPane {
    private final TriangleTool rules;
    private final ToolHost host;
    private final Texts texts;
    private final List<String> labels;
    private final ComboBox<String> whose = new ComboBox<>();
    private final CheckBox alone = new CheckBox();
    private final CheckBox named = new CheckBox();
    private final LayingBoard board;
    private final Label words = label("", Styles.STRONG);
    private final Label count = label("", Styles.MUTED);
    private final List<TalkField> talk = new ArrayList<>();
    private List<String> people = List.of();

    /** A table on which nothing lies. */
    public TrianglePane(Energizer card, ToolHost host, Texts texts) {
        this.rules = new TriangleTool(card);
        this.host = host;
        this.texts = texts;
        this.labels = host.library().deckOf(host.card()).map(rules::labels).orElse(List.of());
        this.board = new LayingBoard(labels, this::laid);
        getStylesheets().add(Styles.class.getResource("triangle.css").toExternalForm());
        getStyleClass().add("triangle-pane");
        getChildren().addAll(head(), table());
        getChildren().add(label(texts.get(TriangleText.TALK), Styles.HEADING));
        questions();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        refresh();
    }

    /** One key leads to the next one's cards, and one back. */
    private void pressed(KeyEvent key) {
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (key.isAltDown() && step != 0) {
            int next = Math.clamp(people.indexOf(by()) + step, 0, people.size() - 1);
            whose.setValue(people.get(next));
            board.focusFirst();
            key.consume();
        }
    }

    private FlowPane head() {
        whose.setConverter(new Names());
        whose.setAccessibleText(texts.get(TriangleText.WHOSE));
        whose.valueProperty().subscribe((_, _) -> turned());
        Label asks = label(texts.get(TriangleText.WHOSE), Styles.STRONG);
        asks.setLabelFor(whose);
        Button back = new Button(texts.get(TriangleText.TAKE_BACK));
        back.setOnAction(_ -> takeBack());
        return row(asks, whose, back, count);
    }

    /** The table, and beside it, or below where there is no room, what the lay-out says. */
    private BesideOrBelow table() {
        VBox beside = new VBox(words, label(texts.get(TriangleText.HOW), Styles.MUTED), room());
        beside.getStyleClass().add("triangle-beside");
        return new BesideOrBelow(board, beside);
    }

    /** What the room gets to see, which changes at once where it sees triangles already. */
    private FlowPane room() {
        alone.setText(texts.get(TriangleText.ONE));
        named.setText(texts.get(TriangleText.NAMED));
        alone.setOnAction(_ -> shownChanges());
        named.setOnAction(_ -> shownChanges());
        return row(alone, named);
    }

    private void questions() {
        List<String> questions = rules.questions(texts);
        for (int i = 0; i < questions.size(); i++) {
            talk.add(new TalkField(questions.get(i), TriangleTool.talk(i), host));
        }
        getChildren().addAll(talk);
    }

    @Override
    public void refresh() {
        List<String> now = Stream.concat(
                        Stream.of(FieldKey.GROUP),
                        host.session().board().participants().stream().map(Participant::id))
                .toList();
        if (!now.equals(people)) {
            people = now;
            whose.getItems().setAll(now);
            whose.setValue(now.get(Math.min(1, now.size() - 1)));
        }
        show();
    }

    @Override
    public void focusFirst() {
        board.focusFirst();
    }

    @Override
    public Shown toShow(String by) {
        return work();
    }

    private Shown.Work work() {
        return alone.isSelected() ? rules.one(by(), named.isSelected()) : rules.all(named.isSelected());
    }

    private void shownChanges() {
        boolean ours = host.shown() instanceof Shown.Work work && work.way().equals(rules.way());
        if (ours && !host.shown().equals(work())) {
            host.show(work());
        }
    }

    private void turned() {
        host.flush();
        show();
        if (alone.isSelected()) {
            shownChanges();
        }
    }

    private void show() {
        Map<String, FieldValue> values = host.values(by());
        List<Optional<Place>> places = rules.places().stream()
                .map(field -> Optional.ofNullable(values.get(field) instanceof Place at ? at : null))
                .toList();
        board.show(
                places,
                IntStream.range(0, labels.size())
                        .mapToObj(i -> spoken(labels.get(i), places.get(i).isPresent()))
                        .toList());
        words.setText(rules.isLaid(values) ? DistanceWords.of(rules.points(labels, values), texts) : "");
        talk.forEach(field -> field.show(by()));
        long laid = people.stream()
                .skip(1)
                .filter(who -> rules.isLaid(host.values(who)))
                .count();
        count.setText(people.size() > 1 ? texts.get(TriangleText.HAS_LAID, laid, people.size() - 1) : "");
    }

    private String spoken(String label, boolean lies) {
        return texts.get(lies ? TriangleText.CARD : TriangleText.CARD_AWAY, label);
    }

    private void laid(int card, Optional<Place> at) {
        host.write(by(), rules.places().get(card), at.map(place -> place));
    }

    private void takeBack() {
        host.perform(rules.places().stream()
                .<SessionCommand>map(field -> new WriteField(host.key(by(), field), Optional.empty()))
                .toList());
        board.focusFirst();
    }

    private String by() {
        return Optional.ofNullable(whose.getValue()).orElse(FieldKey.GROUP);
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("triangle-row");
        return row;
    }

    /** People by their names. */
    private final class Names extends StringConverter<String> {
        @Override
        public String toString(String by) {
            return FieldKey.GROUP.equals(by)
                    ? texts.get(TriangleText.GROUP)
                    : host.session()
                            .board()
                            .participant(by)
                            .map(Participant::name)
                            .orElse("");
        }

        @Override
        public String fromString(String name) {
            return null; // nobody types here
        }
    }
}
