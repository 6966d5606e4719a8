package nl.driehoek.tool.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.Progress;
import nl.driehoek.tool.pane.BesideOrBelow;
import nl.driehoek.tool.pane.TickList;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** A checklist as it is ticked off: its phases with what is left of each, and beside them what to keep in mind. */
public final class ChecklistPane extends ToolPane {
    private static final String LIST = "checklist";
    private static final String PHASE = "checklist-phase";
    private static final String HEAD = "checklist-head";
    private static final String SKILLS = "checklist-skills";
    private static final String SKILL = "checklist-skill";

    private final ToolHost host;
    private final Texts texts;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<Checklist.Phase, Label> left = new LinkedHashMap<>();

    /** A list on which nothing is ticked off. */
    public ChecklistPane(Checklist card, ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        getStylesheets().add(Styles.class.getResource("checklist.css").toExternalForm());
        VBox list = new VBox();
        list.getStyleClass().add(LIST);
        new ChecklistTool(card).stretches().forEach(phases -> list.getChildren().addAll(stretch(phases)));
        getChildren().add(card.skills().isEmpty() ? list : new BesideOrBelow(list, skills(card.skills())));
        TickList.walk(this, boxes.values());
        refresh();
    }

    @Override
    public void refresh() {
        Map<String, FieldValue> values = host.values();
        boxes.forEach((id, box) -> box.setSelected(values.containsKey(id)));
        left.forEach((phase, label) ->
                label.setText(Progress.of(ChecklistTool.ids(phase), values).words(texts)));
    }

    @Override
    public void focusFirst() {
        boxes.values().stream()
                .filter(box -> !box.isSelected())
                .findFirst()
                .or(() -> boxes.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private List<Node> stretch(List<Checklist.Phase> phases) {
        List<Node> nodes = new ArrayList<>();
        Optional<String> heading =
                phases.getFirst().when().map(ChecklistText::of).map(texts::get);
        heading.ifPresent(words -> nodes.add(label(words, Styles.HEADING)));
        phases.forEach(phase -> nodes.add(phase(phase, heading)));
        return nodes;
    }

    /** A phase that is called as the heading over it has no need of its own name. */
    private VBox phase(Checklist.Phase phase, Optional<String> heading) {
        boolean named = heading.filter(phase.title()::equalsIgnoreCase).isEmpty();
        Label progress = label("", Styles.MUTED);
        progress.setMinWidth(USE_PREF_SIZE);
        left.put(phase, progress);
        HBox head = new HBox(progress);
        if (named) {
            head.getChildren().addFirst(label(phase.title(), Styles.STRONG));
        }
        head.getStyleClass().add(HEAD);
        VBox box = new VBox(head);
        box.getStyleClass().add(PHASE);
        phase.items().forEach(item -> box.getChildren().add(box(phase, item)));
        return box;
    }

    private CheckBox box(Checklist.Phase phase, Checklist.Item item) {
        CheckBox box = new CheckBox(RichText.of(item.text()).words());
        box.setWrapText(true);
        box.setAccessibleHelp(phase.title());
        box.setOnAction(_ -> host.write(item.id(), FieldValue.tick(box.isSelected())));
        boxes.put(item.id(), box);
        return box;
    }

    private VBox skills(List<String> skills) {
        VBox box = new VBox(label(texts.get(ChecklistText.SKILLS), Styles.STRONG));
        skills.forEach(skill -> box.getChildren().add(label(RichText.of(skill).words(), SKILL)));
        box.getStyleClass().addAll(Styles.SUNKEN, SKILLS);
        return box;
    }
}
