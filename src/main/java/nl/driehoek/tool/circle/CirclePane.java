package nl.driehoek.tool.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sentences for the circle at the desk: one press shows one to the room, and the group's own are written below. */
public final class CirclePane extends ToolPane {
    private static final String PANE = "circle";
    private static final String STEPS = "circle-steps";
    private static final String SENTENCE = "circle-sentence";

    private final CircleTool rules;
    private final ToolHost host;
    private final Texts texts;
    private final Map<String, ToggleButton> examples = new HashMap<>();
    private final Map<String, SentenceRow> rows = new HashMap<>();
    private final VBox own = new VBox();
    private final Button previous;
    private final Button next;

    /** A pane with the sentences as they are now. */
    public CirclePane(CircleTool rules, ToolHost host, Texts texts) {
        this.rules = rules;
        this.host = host;
        this.texts = texts;
        this.previous = button(Feather.CHEVRON_LEFT, CircleText.PREVIOUS, -1);
        this.next = button(Feather.CHEVRON_RIGHT, CircleText.NEXT, 1);
        getStylesheets().add(Styles.class.getResource("circle.css").toExternalForm());
        HBox steps = new HBox(previous, next);
        steps.getStyleClass().add(STEPS);
        VBox list = new VBox();
        list.getStyleClass().add(PANE);
        own.getStyleClass().add(PANE);
        rules.sentences(Map.of()).forEach(sentence -> list.getChildren().add(example(sentence)));
        Label heading = new Label(texts.get(CircleText.OWN));
        heading.getStyleClass().add(Styles.STRONG);
        getStyleClass().add(PANE);
        getChildren().addAll(steps, list, heading, own);
        refresh();
    }

    @Override
    public void refresh() {
        Map<String, FieldValue> group = host.values(FieldKey.GROUP);
        placeRows(group);
        Optional<String> now = shown().map(Shown.Work::view);
        examples.forEach((id, button) -> button.setSelected(now.equals(Optional.of(id))));
        rows.forEach((id, row) ->
                row.show(FieldValue.words(group.get(id)), host.waits(FieldKey.GROUP, id), now.equals(Optional.of(id))));
        previous.setDisable(step(-1).isEmpty());
        next.setDisable(step(1).isEmpty());
    }

    @Override
    public void focusFirst() {
        if (next.isDisabled()) {
            rows.get(rules.free(host.values(FieldKey.GROUP))).focus();
        } else {
            next.requestFocus();
        }
    }

    @Override
    public Shown toShow(String by) {
        return step(1).or(this::shown).<Shown>map(work -> work).orElse(Shown.NOTHING);
    }

    private Button button(Feather picture, CircleText words, int by) {
        Button button = new Button(texts.get(words), new FontIcon(picture));
        button.setOnAction(_ -> step(by).ifPresent(host::show));
        return button;
    }

    /** What a step shows; from the card itself it leads to the first sentence. */
    private Optional<Shown.Work> step(int by) {
        Shown.Work now = shown().orElseGet(() -> rules.show(""));
        return rules.step(host.session().board(), host.card(), now, by);
    }

    private Optional<Shown.Work> shown() {
        return host.shown(rules.way());
    }

    private ToggleButton example(CircleTool.Sentence sentence) {
        RichText text = sentence.text();
        ToggleButton button = new ToggleButton(text.words());
        button.setAccessibleText(texts.get(CircleText.SHOW, text.words()));
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add(SENTENCE);
        button.setOnAction(_ -> show(sentence.id()));
        examples.put(sentence.id(), button);
        return button;
    }

    private void show(String id) {
        if (shown().filter(work -> work.view().equals(id)).isPresent()) {
            host.hide();
        } else {
            host.flush();
            host.show(rules.show(id));
        }
        refresh(); // the button turned by itself
    }

    /** A row for each sentence of the group, for the next one, and for the one that somebody empties at this moment. */
    private void placeRows(Map<String, FieldValue> group) {
        List<String> ids = new ArrayList<>(rules.own(group));
        ids.add(rules.free(group));
        List<Node> wanted = new ArrayList<>();
        ids.forEach(id -> wanted.add(rows.computeIfAbsent(id, this::row)));
        own.getChildren().removeIf(row -> !wanted.contains(row) && !((SentenceRow) row).isWrittenIn());
        for (int i = 0; i < wanted.size(); i++) {
            if (!own.getChildren().contains(wanted.get(i))) {
                own.getChildren().add(i, wanted.get(i));
            }
        }
    }

    private SentenceRow row(String id) {
        String name = texts.get(CircleText.OWN_OF, CircleTool.number(id));
        return new SentenceRow(name, texts, text -> host.type(FieldKey.GROUP, id, text), () -> show(id), () -> {
            host.flush();
            rows.get(rules.free(host.values(FieldKey.GROUP))).focus();
        });
    }
}
