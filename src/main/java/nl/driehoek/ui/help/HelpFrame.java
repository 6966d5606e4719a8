package nl.driehoek.ui.help;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.manual.Manual;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.DeskKeys;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpEvent;
import nl.driehoek.ui.topic.HelpPage;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * The content of the facilitator's window, with help beside it while it is open. Nothing of help is made or read before
 * somebody asks for it. Lives on the FX thread.
 */
public final class HelpFrame extends BorderPane {
    private static final double SHARE = 0.36;

    private final ObservableValue<KeyMap> keys;
    private final BooleanProperty leftHanded = new SimpleBooleanProperty(this, "leftHanded");
    private final Function<Texts, Node> about;
    private final Consumer<String> openLink;
    private Texts texts;
    private Optional<HelpPane> made = Optional.empty();
    private Optional<Node> before = Optional.empty();

    /**
     * An empty window, without help.
     *
     * @param keys which key does what
     * @param about makes the page on what this program is
     * @param openLink is given an address that a reader follows
     */
    public HelpFrame(
            Texts texts, ObservableValue<KeyMap> keys, Function<Texts, Node> about, Consumer<String> openLink) {
        this.texts = texts;
        this.keys = keys;
        this.about = about;
        this.openLink = openLink;
        addEventHandler(HelpEvent.ASKED, asked -> {
            asked.consume();
            open(asked.page());
        });
        new DeskKeys(keys, (action, _) -> does(action)).listenLast(this);
        leftHanded.subscribe(_ -> open().ifPresent(this::stand));
    }

    /** Whether help stands at the left of what is in the window. */
    public BooleanProperty leftHandedProperty() {
        return leftHanded;
    }

    /** Never wider than the window, so that help is never pushed out of it. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Shows this in the window, in place of what was there; help that is open stays open, in the language of these texts. */
    public void show(Parent content, Texts language) {
        before = Optional.empty();
        setCenter(content);
        if (texts.language() != language.language()) {
            Optional<HelpPage> open = open().map(HelpPane::page);
            takeAway();
            made = Optional.empty();
            texts = language;
            open.ifPresent(this::lay);
        }
    }

    /** What is shown in the window; {@code null} before anything is. */
    public Node content() {
        return getCenter();
    }

    /** Opens a page of help, about the place where the keyboard is; the one that one is in is closed instead. */
    public void open(HelpPage page) {
        Node focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).orElse(null);
        boolean within = open().filter(pane -> holds(pane, focused)).isPresent();
        if (within && open().orElseThrow().page() == page) {
            close();
            return;
        }
        if (!within) {
            before = Optional.ofNullable(focused);
        }
        lay(page);
    }

    /** Takes help away, and puts the keyboard back where it was. */
    public void close() {
        if (open().isPresent()) {
            takeAway();
            Node there = before.filter(node -> node.getScene() == getScene()).orElse(content());
            there.requestFocus();
        }
        before = Optional.empty();
    }

    private Optional<HelpPane> open() {
        return made.filter(pane -> pane == getRight() || pane == getLeft());
    }

    private void stand(HelpPane pane) {
        boolean left = leftHanded.get();
        takeAway();
        Styles.mark(pane, Styles.LEFT_HANDED, left);
        setLeft(left ? pane : null);
        setRight(left ? null : pane);
    }

    private void takeAway() {
        setLeft(null);
        setRight(null);
    }

    private void lay(HelpPage page) {
        HelpPane pane = made.orElseGet(this::make);
        made = Optional.of(pane);
        if (open().isEmpty()) {
            stand(pane);
        }
        applyCss();
        layout();
        pane.open(
                page,
                HelpTopics.of(before.orElse(null))
                        .or(() -> HelpTopics.of(content()))
                        .orElse(HelpTopic.LIBRARY));
    }

    private HelpPane make() {
        Texts language = texts;
        ManualPane manual = new ManualPane(Manual.in(language.language()), language, openLink);
        HelpPane pane = new HelpPane(language, keys, manual, () -> about.apply(language), this::close);
        pane.prefWidthProperty().bind(widthProperty().multiply(SHARE));
        return pane;
    }

    /** Where there is no room for both, help is all there is until it is closed. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        open().filter(pane -> getCenter() != null
                        && getWidth() < pane.minWidth(-1) + getCenter().minWidth(-1))
                .ifPresent(pane -> pane.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private boolean does(DeskAction action) {
        switch (action) {
            case HELP -> open(HelpPage.MANUAL);
            case KEYS -> open(HelpPage.KEYS);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Node outer, Node node) {
        Node at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at != null;
    }
}
