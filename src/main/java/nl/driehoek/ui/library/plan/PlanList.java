package nl.driehoek.ui.library.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The plan's rows in order, with the line between them; the arrow keys go from row to row, with Alt they take it along. */
final class PlanList extends VBox implements PlanRow.Duties {
    private final Consumer<UnaryOperator<Plan>> edit;
    private final Map<Topic, PlanRow> known = new HashMap<>();
    private final List<PlanRow> rows = new ArrayList<>();
    private final HBox line;
    private PlanCards cards = new PlanCards(new Library(List.of()), Set.of());
    private final RowDrag drag = new RowDrag(rows, this);

    /**
     * An empty list.
     *
     * @param edit is given what becomes of the plan
     */
    PlanList(Texts texts, Consumer<UnaryOperator<Plan>> edit) {
        line = line(texts);
        this.edit = edit;
        getStyleClass().add("plan-list");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Forgets the rows, for what is planned is called otherwise now. */
    void renew() {
        known.clear();
    }

    /** Shows this plan; the keyboard stays in the row where it is. */
    void show(Plan plan, PlanWords words, PlanCards now) {
        cards = now;
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        int at = focused == null ? -1 : index(focused);
        rows.clear();
        plan.items().forEach(item -> rows.add(known.computeIfAbsent(item.topic(), topic -> row(topic, words))));
        for (int i = 0; i < rows.size(); i++) {
            Topic topic = rows.get(i).topic();
            rows.get(i).show(i + 1, plan.items().get(i), words, cards);
        }
        lay(plan);
        if (at >= 0) {
            refocus(focused, at);
        }
    }

    /** Puts the keyboard on the first row, if there is one. */
    boolean focusFirst() {
        rows.stream().findFirst().ifPresent(Node::requestFocus);
        return !rows.isEmpty();
    }

    @Override
    public void move(Topic topic, int by) {
        edit.accept(plan -> plan.move(at(plan, topic), at(plan, topic) + by));
    }

    @Override
    public void mark(Topic topic) {
        edit.accept(plan -> plan.mark(at(plan, topic)));
    }

    @Override
    public void remove(Topic topic) {
        edit.accept(plan -> plan.remove(at(plan, topic)));
    }

    @Override
    public void time(Topic topic, OptionalInt minutes) {
        edit.accept(plan -> plan.timed(at(plan, topic), minutes));
    }

    @Override
    public void longer(Topic topic, int by) {
        edit.accept(plan -> plan.put(
                at(plan, topic), cards.timed(plan).items().get(at(plan, topic)).longer(by)));
    }

    private PlanRow row(Topic topic, PlanWords words) {
        PlanRow row = new PlanRow(topic, words, this);
        drag.watch(row);
        return row;
    }

    private void lay(Plan plan) {
        List<Node> wanted = new ArrayList<>(rows);
        if (plan.stop() > 0) {
            wanted.add(plan.stop(), line);
        }
        if (!wanted.equals(getChildren())) {
            getChildren().setAll(wanted);
        }
    }

    private static HBox line(Texts texts) {
        Label words = Parts.label(texts.get(LibraryText.PLAN_STOP_HERE), Styles.CAPTION);
        HBox line = new HBox(Parts.filler(), words, Parts.filler());
        line.getChildren().forEach(part -> part.getStyleClass().add("stop-part"));
        line.getStyleClass().add("stop-line");
        return line;
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        int at = key.getTarget() instanceof Node node ? index(node) : -1;
        if (by == 0 || at < 0) {
            return;
        }
        if (key.isAltDown()) {
            move(rows.get(at).topic(), by);
            key.consume();
        } else if (key.getTarget() == rows.get(at)) {
            rows.get(Math.clamp(at + by, 0, rows.size() - 1)).requestFocus();
            key.consume();
        }
    }

    private void refocus(Node focused, int at) {
        if (index(focused) >= 0) {
            focused.requestFocus();
        } else if (!rows.isEmpty()) {
            rows.get(Math.min(at, rows.size() - 1)).requestFocus();
        }
    }

    /** Which row this node is, or is in; -1 for none. */
    private int index(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof PlanRow row) {
                return rows.indexOf(row);
            }
        }
        return -1;
    }

    private static int at(Plan plan, Topic topic) {
        return plan.items().stream().map(item -> item.topic()).toList().indexOf(topic);
    }
}
