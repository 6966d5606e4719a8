package nl.driehoek.ui.help;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;
import nl.driehoek.ui.theme.WrappingTabs;
import nl.driehoek.ui.topic.HelpPage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of help; Escape leaves what is open on them, and then help itself. Lives on the FX thread. */
final class HelpPane extends VBox {
    private final Texts texts;
    private final ObservableValue<KeyMap> keys;
    private final Supplier<Node> about;
    private final Runnable close;
    private final ManualPane manual;
    private final TabPane tabs = new TabPane();

    /**
     * With the manual at its beginning.
     *
     * @param about makes the page on what this program is, anew each time
     * @param close takes help away
     */
    HelpPane(Texts texts, ObservableValue<KeyMap> keys, ManualPane manual, Supplier<Node> about, Runnable close) {
        this.texts = texts;
        this.keys = keys;
        this.manual = manual;
        this.about = about;
        this.close = close;
        getStyleClass().add(HelpStyles.HELP);
        getStylesheets().add(HelpStyles.SHEET_FILE);
        WrappingTabs.let(tabs);
        tabs.getTabs().addAll(tab(HelpText.MANUAL), tab(HelpText.KEYS), tab(HelpText.ABOUT));
        tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> fill(index.intValue()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head(), tabs);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens one page; the manual opens at this topic. */
    void open(HelpPage page, HelpTopic topic) {
        tabs.getSelectionModel().select(page.ordinal());
        fill(page.ordinal());
        if (page == HelpPage.MANUAL) {
            manual.open(topic);
            manual.focus();
        } else {
            tabs.requestFocus();
        }
    }

    /** The page that is open. */
    HelpPage page() {
        return HelpPage.values()[tabs.getSelectionModel().getSelectedIndex()];
    }

    /** What is not about a text is made when it is opened, so that it is as things are then. */
    private void fill(int index) {
        Node content = switch (HelpPage.values()[index]) {
            case MANUAL -> manual;
            case KEYS -> new KeysPane(texts, keys.getValue());
            case ABOUT -> about.get();
        };
        tabs.getTabs().get(index).setContent(content);
    }

    private Tab tab(HelpText name) {
        return new Tab(texts.get(name));
    }

    private HBox head() {
        Label heading = new Label(texts.get(HelpText.HELP));
        heading.getStyleClass().add(Styles.HEADING);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button closing = new Button(null, new FontIcon(Feather.X));
        closing.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        closing.setAccessibleText(texts.get(HelpText.CLOSE));
        Tip.of(closing).say(texts.get(HelpText.CLOSE));
        closing.setOnAction(_ -> close.run());
        HBox head = new HBox(heading, gap, closing);
        head.getStyleClass().add(HelpStyles.HEAD);
        return head;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            if (page() != HelpPage.MANUAL || !manual.leave()) {
                close.run();
            }
            key.consume();
        }
    }
}
