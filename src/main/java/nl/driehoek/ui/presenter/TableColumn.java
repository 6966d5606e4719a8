package nl.driehoek.ui.presenter;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.ui.presenter.room.RoomView;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.presenter.table.TablePane;
import nl.driehoek.ui.theme.Styles;

/**
 * The column at the left of the desk: what the room sees and what is on the table. Where it is low the list of cards keeps
 * its room, and other parts give way that a key or another list leads to as well.
 */
final class TableColumn extends VBox {
    private final RoomView room;
    private final TablePane table;
    private final Text em = new Text(); // in the letters of the window
    private ColumnSize size;

    TableColumn(RoomView room, TablePane table) {
        this.room = room;
        this.table = table;
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(room, table, em);
        getStyleClass().add(DeskStyles.LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        heightProperty().subscribe(this::fit);
        em.fontProperty().subscribe(this::fit);
    }

    /** Where it stands behind something else, what it is and what the room sees is said there. */
    void stand(boolean behind) {
        room.showSign(!behind);
        table.showHeading(!behind);
    }

    /** What does not fit gives way, so the window is never pushed out of its bounds. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    private void fit() {
        ColumnSize now = ColumnSize.of(getHeight() / em.getFont().getSize());
        if (getHeight() > 0 && !now.equals(size)) {
            size = now;
            Styles.mark(this, DeskStyles.ONE_LINE, !now.twoLines());
            room.showPicture(now.picture());
            table.fit(now.near(), now.folds());
            applyCss(); // before all is laid out
        }
    }
}
