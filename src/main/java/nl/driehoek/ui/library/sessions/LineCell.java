package nl.driehoek.ui.library.sessions;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.session.synopsis.Hit;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.FoundText;
import nl.driehoek.ui.text.WordFlow;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WrappingCell;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list: a session in two or three lines with its menu, or what stands above several. */
final class LineCell extends WrappingCell<Line> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final int LONGEST = 110;

    private final LineWords words;
    private final LineMenu menu;
    private final Label title = Directions.follow(new Label());
    private final Label progress = new Label();
    private final Label facts = Directions.follow(new Label());
    private final Label about = Directions.follow(new Label());
    private final VBox lines = new VBox();
    private final Button more;
    private final HBox row;

    LineCell(LineWords words, LineMenu menu) {
        this.words = words;
        this.menu = menu;
        more = Parts.iconButton(Feather.MORE_HORIZONTAL, words.texts().get(SessionsText.MORE), this::openMenu);
        more.setFocusTraversable(false); // the menu key does the same, so the keyboard has one stop for the list
        title.getStyleClass().add(Styles.STRONG);
        title.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add(Styles.MUTED);
        progress.setMinWidth(USE_PREF_SIZE);
        facts.getStyleClass().add(Styles.MUTED);
        about.getStyleClass().add(Styles.MUTED);
        lines.setMinWidth(0);
        row = Parts.row(lines, "past-row", lines, progress, more);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                menu.open(getItem());
            }
        });
        setOnContextMenuRequested(asked -> {
            menu.of(getItem()).show(this, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
    }

    /** Shows its menu below its button. */
    void openMenu() {
        ContextMenu items = menu.of(getItem());
        if (!items.getItems().isEmpty()) {
            items.show(more.isVisible() ? more : this, Side.BOTTOM, 0, 0);
        }
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEAD, line instanceof Line.Head || line instanceof Line.Loose);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Head head -> say(words.group(head.row()), true);
            case Line.Loose _ -> say(words.texts().get(SessionsText.LOOSE), false);
            case Line.One(PastSession session, var hit) -> {
                show(session);
                hit.ifPresentOrElse(found -> show(session, found), () -> about(session));
            }
        }
        setGraphic(row);
        setAccessibleText(spoken());
    }

    private void say(String head, boolean isGroup) {
        title.setText(head);
        Styles.there(progress, false);
        more.setVisible(isGroup);
        more.setAccessibleText(words.texts().get(SessionsText.MORE_OF, head));
        lines.getChildren().setAll(title);
    }

    private void show(PastSession session) {
        title.setText(words.title(session));
        progress.setText(words.progress(session));
        Styles.there(progress, !progress.getText().isEmpty());
        facts.setText(words.facts(session));
        more.setVisible(true);
        more.setAccessibleText(words.texts().get(SessionsText.MORE_OF, title.getText()));
        lines.getChildren().setAll(title, facts);
    }

    private void about(PastSession session) {
        about.setText(words.about(session)); // also where it is empty: what comes later finds its place
        lines.getChildren().add(about);
    }

    private void show(PastSession session, Hit hit) {
        about.setText(words.where(session, hit));
        lines.getChildren().addAll(FoundText.of(hit.line(LONGEST)), about);
    }

    private String spoken() {
        return lines.getChildren().stream()
                        .map(node -> node instanceof Label label
                                ? label.getText()
                                : ((WordFlow) node).texts().map(Text::getText).collect(Collectors.joining()))
                        .collect(Collectors.joining(", "))
                + (progress.isManaged() ? ", " + progress.getText() : "");
    }
}
