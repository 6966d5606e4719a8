package nl.driehoek.tool.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.AnswerTiles;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;

/**
 * A line for each participant, in the order in which they joined, and once the answers are turned over in that of the wall,
 * with those who have not answered below.
 * Enter leads from answer to answer, and up and down from mark to mark.
 */
final class AnswerRows extends VBox {
    private static final String ROWS = "answer-rows";

    private final ToolHost host;
    private final Texts texts;
    private final Map<String, AnswerRow> rows = new LinkedHashMap<>();
    private List<String> order = List.of();
    private boolean turned;

    AnswerRows(ToolHost host, Texts texts) {
        this.host = host;
        this.texts = texts;
        getStyleClass().add(ROWS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes over what the host has now. */
    void refresh() {
        List<Participant> people = host.session().board().participants();
        people.forEach(who -> rows.computeIfAbsent(who.id(), _ -> new AnswerRow(who, host, texts)));
        List<String> joined = people.stream().map(Participant::id).toList();
        List<String> onWall = onWall(joined);
        keepOrder(joined, onWall);
        arrange(order.stream().<Node>map(rows::get).toList());
        order.forEach(by -> rows.get(by).refresh(number(by, onWall)));
    }

    /** Those who have answered, in the order of the wall; none while the answers are not turned over. */
    private List<String> onWall(List<String> joined) {
        String view = CompareTool.answers(host.session(), host.card(), false).view();
        return CompareTool.showsAnswers(host.shown())
                ? AnswerTiles.ordered(
                        joined.stream().filter(by -> rows.get(by).answered()).toList(), view)
                : List.of();
    }

    /** Whoever answers while the answers are turned over is numbered as on the wall, and their line stays where it is. */
    private void keepOrder(List<String> joined, List<String> onWall) {
        boolean now = CompareTool.showsAnswers(host.shown());
        if (!now || !turned || order.size() != joined.size()) {
            order = CompareTool.atDesk(joined, onWall);
        }
        turned = now;
    }

    private static Optional<Integer> number(String by, List<String> onWall) {
        int at = onWall.indexOf(by);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    /** A node that is put elsewhere loses the focus. */
    private void arrange(List<Node> order) {
        if (!getChildren().equals(order)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            getChildren().setAll(order);
            if (focused != null && ToolPane.within(focused, this)) {
                focused.requestFocus();
            }
        }
    }

    /** How many have answered. */
    long answered() {
        return shown().stream().filter(AnswerRow::answered).count();
    }

    /** Puts the focus on the first answer that is not there yet, or on the first one. */
    void focusFirst() {
        List<AnswerRow> all = shown();
        all.stream()
                .filter(row -> !row.answered())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(row -> row.answer().requestFocus());
    }

    private List<AnswerRow> shown() {
        return getChildren().stream().map(AnswerRow.class::cast).toList();
    }

    private void pressed(KeyEvent key) {
        boolean text = key.getTarget() instanceof TextArea;
        if (text && key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            ((TextArea) key.getTarget()).replaceSelection("\n");
            key.consume();
        } else if (text && key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            step(key, 1);
        } else if (!text && key.getCode() == KeyCode.DOWN) {
            step(key, 1);
        } else if (!text && key.getCode() == KeyCode.UP) {
            step(key, -1);
        }
    }

    /** To the same place of a line further on, past those where it cannot be reached. */
    private void step(KeyEvent key, int by) {
        List<AnswerRow> all = new ArrayList<>(shown());
        int row = 0;
        while (row < all.size() && !ToolPane.within((Node) key.getTarget(), all.get(row))) {
            row++;
        }
        int place = row < all.size() ? all.get(row).places().indexOf(key.getTarget()) : -1;
        for (int to = row + by; place >= 0 && to >= 0 && to < all.size(); to += by) {
            Node next = all.get(to).places().get(place);
            if (!next.isDisabled()) {
                next.requestFocus();
                break;
            }
        }
        key.consume();
    }
}
