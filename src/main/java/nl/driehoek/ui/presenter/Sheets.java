package nl.driehoek.ui.presenter;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The window's content with at most one panel over it; while that is open nothing below can be reached. */
final class Sheets extends StackPane {
    private final Node below;
    private final Node sign;
    private final String closeWord;
    private final Runnable closed;
    private final StackPane scrim = new StackPane();
    private Optional<Node> open = Optional.empty();

    /**
     * Over this content.
     *
     * @param sign stays in sight over every panel
     * @param closeWord what the button that closes a panel is called
     * @param closed is told when a panel was closed, to put the focus somewhere
     */
    Sheets(Node below, Node sign, String closeWord, Runnable closed) {
        this.below = below;
        this.sign = sign;
        this.closeWord = closeWord;
        this.closed = closed;
        scrim.getStyleClass().add(DeskStyles.SCRIM);
        scrim.setOnMouseClicked(click -> {
            if (click.getTarget() == scrim) {
                close();
            }
        });
        scrim.setVisible(false);
        getChildren().addAll(below, scrim);
    }

    /** Lays a panel over the window, in place of the one that lies there. */
    void open(String title, Node content) {
        open(title, content, DeskStyles.SHEET);
    }

    /** Does so with a panel that takes nearly all of the window. */
    void openWide(String title, Node content) {
        open(title, content, DeskStyles.SHEET_WIDE);
    }

    private void open(String title, Node content, String style) {
        VBox sheet = new VBox(head(title), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        sheet.getStyleClass().addAll(Styles.PANEL, style);
        sheet.setMaxHeight(USE_PREF_SIZE);
        scrim.getChildren().setAll(sheet);
        scrim.setVisible(true);
        below.setDisable(true);
        open = Optional.of(content);
        content.requestFocus();
    }

    private HBox head(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Buttons.pictured(Feather.X, closeWord, this::close);
        HBox head = new HBox(heading, gap, sign, close);
        head.getStyleClass().add(DeskStyles.SHEET_HEAD);
        return head;
    }

    /** Takes the panel away, if there is one. */
    void close() {
        if (open.isPresent()) {
            open = Optional.empty();
            scrim.setVisible(false);
            scrim.getChildren().clear();
            below.setDisable(false);
            closed.run();
        }
    }

    /** Whether a panel lies over the window. */
    boolean isOpen() {
        return open.isPresent();
    }
}
