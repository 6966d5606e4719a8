package nl.driehoek.tool.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.action.AllPoints;
import nl.driehoek.tool.closing.ClosingTool.View;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.theme.Styles;

/** All that a session comes to, for the facilitator, who chooses what of it the room sees. */
public final class ClosingPane extends ToolPane {
    private final ClosingTool tool;
    private final List<Shown.Elsewhere> agreed;
    private final ToolHost host;
    private final Texts texts;
    private final Map<View, RadioButton> views = new EnumMap<>(View.class);
    private final ClosingLists lists;
    private final WordFields words;
    private boolean following;

    /**
     * The closing round at a card.
     *
     * @param agreed what the group agreed, on each card of the table
     */
    public ClosingPane(ClosingTool tool, List<Shown.Elsewhere> agreed, ToolHost host, Texts texts) {
        this.tool = tool;
        this.agreed = List.copyOf(agreed);
        this.host = host;
        this.texts = texts;
        lists = new ClosingLists(agreed, host, texts);
        words = new WordFields(host, texts);
        build();
        refresh();
    }

    private void build() {
        getStylesheets().add(Styles.class.getResource("closing.css").toExternalForm());
        getStyleClass().add("closing");
        getChildren().addAll(label(texts.get(ClosingText.ON_WALL), Styles.STRONG), choices());
        VBox said = new VBox(label(texts.get(ClosingText.WORDS), Styles.HEADING), words);
        said.getStyleClass().add("closing-part");
        getChildren().addAll(said, lists, label(texts.get(ClosingText.DOCUMENT), Styles.MUTED));
    }

    private FlowPane choices() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("closing-views");
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            RadioButton choice = new RadioButton(texts.get(ClosingText.of(view)));
            choice.setToggleGroup(group);
            views.put(view, choice);
            row.getChildren().add(choice);
        }
        views.get(View.CARDS).setSelected(true);
        group.selectedToggleProperty().subscribe((_, _) -> chosen());
        return row;
    }

    @Override
    public void refresh() {
        following = true;
        shown().ifPresent(now ->
                views.forEach((view, button) -> button.setSelected(view.word().equals(now.view()))));
        following = false;
        words.refresh();
        lists.refresh();
    }

    @Override
    public void focusFirst() {
        views.values().stream().filter(RadioButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public Shown toShow(String by) {
        return work();
    }

    private void chosen() {
        boolean chosen = views.values().stream().anyMatch(RadioButton::isSelected);
        if (!following && chosen && shown().isPresent()) {
            host.show(work());
        }
    }

    private Shown.Work work() {
        View view = views.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(View.CARDS);
        return tool.work(view, elsewhere(view));
    }

    private List<Shown.Elsewhere> elsewhere(View view) {
        return switch (view) {
            case CARDS -> ClosingTool.turnedOver(host.session().board());
            case AGREED -> agreed;
            case POINTS -> AllPoints.of(host.session().board(), host.library()).turnedOver();
            case WORDS -> List.of();
        };
    }

    private Optional<Shown.Work> shown() {
        return host.shown(tool.way());
    }
}
