package nl.driehoek.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SingleSelectionModel;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * A skin whose tabs take as many lines as they need, so that with large letters none is cut off or behind an arrow. For tabs
 * with words alone, which cannot be closed or dragged. Keys are those of every pane with tabs. Lives on the FX thread.
 */
public final class WrappingTabs extends SkinBase<TabPane> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SingleSelectionModel<Tab> selection;
    private final FlowPane heads = new FlowPane();
    private final StackPane content = new StackPane();
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final List<Subscription> ends = new ArrayList<>();

    /** Lets the tabs of this pane wrap. */
    public static TabPane let(TabPane tabs) {
        tabs.setSkin(new WrappingTabs(tabs));
        return tabs;
    }

    private WrappingTabs(TabPane tabs) {
        super(tabs);
        this.selection = tabs.getSelectionModel();
        heads.getStyleClass().add("tab-heads");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(new VBox(heads, content));
        registerListChangeListener(tabs.getTabs(), (ListChangeListener.Change<?> _) -> fill());
        ends.add(selection.selectedItemProperty().subscribe(_ -> mark()));
        ends.add(selection.selectedItemProperty().flatMap(Tab::contentProperty).subscribe(this::show));
        tabs.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        fill();
    }

    @Override
    public void dispose() {
        ends.forEach(Subscription::unsubscribe);
        getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        super.dispose();
    }

    private void fill() {
        heads.getChildren()
                .setAll(getSkinnable().getTabs().stream().map(Head::new).toList());
        mark();
    }

    private void mark() {
        heads.getChildren()
                .forEach(head -> head.pseudoClassStateChanged(
                        SELECTED, head instanceof Head one && one.tab == selection.getSelectedItem()));
    }

    private void show(Node page) {
        if (page == null) {
            content.getChildren().clear();
        } else {
            content.getChildren().setAll(page);
        }
    }

    private void pressed(KeyEvent key) {
        boolean own = key.getTarget() == getSkinnable() && !key.isShortcutDown() && !key.isAltDown();
        int step = own ? step(key.getCode()) : key.isControlDown() ? stepFromWithin(key) : 0;
        if (step != 0) {
            int tabs = getSkinnable().getTabs().size();
            selection.select(Math.floorMod(selection.getSelectedIndex() + step, tabs));
            key.consume();
        } else if (own && (key.getCode() == KeyCode.HOME || key.getCode() == KeyCode.END)) {
            selection.select(
                    key.getCode() == KeyCode.HOME ? 0 : getSkinnable().getTabs().size() - 1);
            key.consume();
        }
    }

    private static int step(KeyCode key) {
        return switch (key) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
    }

    private static int stepFromWithin(KeyEvent key) {
        return switch (key.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            case TAB -> key.isShiftDown() ? -1 : 1;
            default -> 0;
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> heads.getChildren().get(Math.max(0, selection.getSelectedIndex()));
            case ITEM_COUNT -> heads.getChildren().size();
            case ITEM_AT_INDEX -> heads.getChildren().get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The words of one tab, to press. */
    private final class Head extends Label {
        private final Tab tab;

        Head(Tab tab) {
            super(tab.getText());
            this.tab = tab;
            getStyleClass().setAll("tab-head");
            setAccessibleRole(AccessibleRole.TAB_ITEM);
            setWrapText(true);
            setOnMousePressed(_ -> {
                selection.select(tab);
                getSkinnable().requestFocus();
            });
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED
                    ? (Object) (tab == selection.getSelectedItem())
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
