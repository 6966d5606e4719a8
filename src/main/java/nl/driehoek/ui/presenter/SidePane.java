package nl.driehoek.ui.presenter;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.notes.WritingPane;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.room.RoomLink;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.presenter.table.GuidePane;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WrappingTabs;

/**
 * The writing and the guide: side by side where there is room, and otherwise one behind the other. The table is behind them
 * where it has no column of its own.
 */
final class SidePane extends StackPane {
    /** From this many times the least width of one on, both fit. */
    private static final double ROOM_FOR_BOTH = 2.2;

    private final WritingPane writing;
    private final GuidePane guide;
    private final Tab writingTab;
    private final Tab guideTab;
    private final Tab tableTab;
    private final TabPane tabs;
    private final RoomLink room;
    private final VBox behind;
    private final HBox both = new HBox();

    SidePane(PresenterContext desk, WritingPane writing, GuidePane guide) {
        this.writing = writing;
        this.guide = guide;
        this.writingTab = tab(desk.text(PresenterText.WRITING));
        this.guideTab = tab(desk.text(PresenterText.GUIDE));
        this.tableTab = tab(desk.text(PresenterText.LAID));
        this.tabs = WrappingTabs.let(new TabPane(writingTab, guideTab));
        this.room = new RoomLink(desk, () -> tabs.getSelectionModel().select(tableTab));
        this.behind = new VBox(room, tabs);
        if (desk.model().getValue().session().current().isEmpty()) {
            tabs.getSelectionModel().select(guideTab); // to read before the first card is drawn
        }
        getStyleClass().addAll(Styles.PANEL, DeskStyles.SIDE);
        both.getStyleClass().add(DeskStyles.COLUMNS);
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox.setHgrow(guide, Priority.ALWAYS);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        widthProperty().subscribe(this::arrange);
    }

    /** Holds this behind the rest, in place of what was there; {@code null} if there is nothing to hold. */
    void hold(Node table) {
        tableTab.setContent(table);
        Styles.mark(this, DeskStyles.THREE_TABS, table != null);
        Styles.there(room, table != null);
        if (table == null) {
            tabs.getTabs().remove(tableTab);
        } else if (!tabs.getTabs().contains(tableTab)) {
            tabs.getTabs().add(tableTab);
        }
        arrange();
    }

    /** Puts the focus in the note, whether it is behind or not. */
    void focusNote() {
        tabs.getSelectionModel().select(writingTab);
        writing.focusNote();
    }

    /** Puts the focus in the answer of whose turn it is. */
    void focusAnswer() {
        tabs.getSelectionModel().select(writingTab);
        writing.focusAnswer();
    }

    /** Puts the focus where people join. */
    void focusJoin() {
        tabs.getSelectionModel().select(writingTab);
        writing.focusJoin();
    }

    /** Brings what to ask on at the card into view. */
    void askOn() {
        tabs.getSelectionModel().select(guideTab);
        guide.askOn();
    }

    private static Tab tab(String name) {
        return new Tab(name);
    }

    private void arrange() {
        boolean fits = tableTab.getContent() == null && getWidth() >= ROOM_FOR_BOTH * minWidth(-1);
        Node wanted = fits ? both : behind;
        if (!getChildren().contains(wanted)) {
            writingTab.setContent(null);
            guideTab.setContent(null);
            both.getChildren().clear();
            if (fits) {
                both.getChildren().addAll(writing, guide);
            } else {
                writingTab.setContent(writing);
                guideTab.setContent(guide);
            }
            getChildren().setAll(wanted);
        }
    }
}
