package nl.driehoek.ui.theme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's content with at most one panel over it; while that is open nothing below can be reached. */
public final class Sheets extends StackPane {
    private static final String SCRIM = "scrim";
    private static final String SHEET = "over-sheet";
    private static final String SHEET_WIDE = "over-sheet-wide";
    private static final String SHEET_HEAD = "over-sheet-head";

    private final Node below;
    private final List<Node> signs;
    private final String closeWord;
    private final Runnable closed;
    private final StackPane scrim = new StackPane();
    private Optional<Node> open = Optional.empty();

    /**
     * Over this content.
     *
     * @param closeWord what the button that closes a panel is called
     * @param closed is told when a panel was closed, to put the focus somewhere
     * @param signs stay in sight over every panel
     */
    public Sheets(Node below, String closeWord, Runnable closed, Node... signs) {
        this.below = below;
        this.signs = List.of(signs);
        this.closeWord = closeWord;
        this.closed = closed;
        scrim.getStyleClass().add(SCRIM);
        scrim.setOnMouseClicked(click -> {
            if (click.getTarget() == scrim) {
                close();
            }
        });
        scrim.setVisible(false);
        getChildren().addAll(below, scrim);
    }

    /** Lays a panel over the window, in place of the one that lies there. */
    public void open(String title, Node content) {
        open(title, content, SHEET);
    }

    /** Does so with a panel that takes nearly all of the window. */
    public void openWide(String title, Node content) {
        open(title, content, SHEET_WIDE);
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
        sheet.applyCss(); // what scrolls is in the window from then on
        content.requestFocus();
    }

    private HBox head(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap);
        head.getChildren().addAll(signs);
        head.getChildren().add(closeButton());
        head.getStyleClass().add(SHEET_HEAD);
        return head;
    }

    private Button closeButton() {
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.ICON, Styles.FLAT);
        close.setAccessibleText(closeWord);
        Tip.of(close).say(closeWord);
        close.setOnAction(_ -> close());
        return close;
    }

    /** Takes the panel away, if there is one. */
    public void close() {
        if (open.isPresent()) {
            open = Optional.empty();
            scrim.setVisible(false);
            scrim.getChildren().clear();
            below.setDisable(false);
            closed.run();
        }
    }

    /** Goes back from the panel, if there is one: to what was there before it, or else to the window. */
    public void back() {
        if (!(open.orElse(null) instanceof Further further) || !further.back()) {
            close();
        }
    }

    /** A panel that leads from one thing to another. */
    @FunctionalInterface
    public interface Further {
        /** Goes back to what was there before, also in another panel; says whether there was anything. */
        boolean back();
    }

    /** Whether this node is on a panel that lies over another node, which need not be in a window. */
    public static boolean isOver(Node node, Node other) {
        for (Node at = node; at != null && at != other; at = at.getParent()) {
            if (at.getStyleClass().contains(SCRIM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a panel lies over the window. */
    public boolean isOpen() {
        return open.isPresent();
    }
}
