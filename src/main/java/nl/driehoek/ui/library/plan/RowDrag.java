package nl.driehoek.ui.library.plan;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;

/** Lets a row be dragged to another place: a line shows where it would come, and letting go puts it there. */
final class RowDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final List<PlanRow> rows;
    private final PlanRow.Duties duties;

    /**
     * Over these rows, which may change.
     *
     * @param duties are asked to move a row's item
     */
    RowDrag(List<PlanRow> rows, PlanRow.Duties duties) {
        this.rows = rows;
        this.duties = duties;
    }

    /** Lets this row be dragged too. */
    void watch(PlanRow row) {
        row.setOnMousePressed(press -> {
            row.requestFocus();
            press.consume(); // or else the page that scrolls would take the keyboard
        });
        row.setOnMouseDragged(drag -> over(row, drag));
        row.setOnMouseReleased(drag -> drop(row, drag));
    }

    private void over(PlanRow row, MouseEvent drag) {
        int from = rows.indexOf(row);
        int to = place(row, drag);
        clear();
        row.pseudoClassStateChanged(DRAGGED, true);
        if (to != from) {
            rows.get(to).mark(to < from, to > from);
        }
    }

    private void drop(PlanRow row, MouseEvent drag) {
        boolean dragged = row.getPseudoClassStates().contains(DRAGGED);
        clear();
        if (dragged) {
            duties.move(row.topic(), place(row, drag) - rows.indexOf(row));
        }
    }

    private int place(PlanRow row, MouseEvent drag) {
        List<Double> middles = rows.stream()
                .map(each -> each.localToScene(each.getLayoutBounds()))
                .map(Bounds::getCenterY)
                .toList();
        return DropPlace.of(middles, rows.indexOf(row), drag.getSceneY());
    }

    private void clear() {
        rows.forEach(each -> {
            each.mark(false, false);
            each.pseudoClassStateChanged(DRAGGED, false);
        });
    }
}
