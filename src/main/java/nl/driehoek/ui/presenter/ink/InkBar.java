package nl.driehoek.ui.presenter.ink;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tools for drawing on the card, what they are set to, and who sees what they draw. */
final class InkBar extends FlowPane {
    private static final String LAYER_STYLE = "ink-layer";

    private final PresenterContext desk;
    private final Toolbox tools;
    private final Looks looks;
    private final MenuButton width = new MenuButton();
    private final ToggleButton layer = new ToggleButton();
    private final Runnable goesOn;
    private final InkMenu more;

    /**
     * The bar of this desk.
     *
     * @param goesOn leads back to the card when something was chosen in a menu
     */
    InkBar(PresenterContext desk, Looks looks, Runnable goesOn) {
        this.desk = desk;
        this.looks = looks;
        this.tools = looks.tools();
        this.goesOn = goesOn;
        this.more = new InkMenu(desk, tools, looks.pick(), goesOn);
        HelpTopics.about(this, HelpTopic.INK);
        getStyleClass().add(DeskStyles.INK_BAR);
        setAccessibleText(desk.text(NotesText.TOOLS));
        setMinWidth(0);
        InkDesk.TOOLS.forEach((action, tool) -> getChildren().add(button(action, tool)));
        getChildren().addAll(menu(new ColourMenu(desk, looks, goesOn)), widths(), layer(), menu(more));
        desk.settled(model -> model.cardPage().isEmpty()).subscribe(this::setDisable);
    }

    /** Lets the tools stand below each other, in as many columns as it takes, or lie in lines. */
    void stand(boolean upright) {
        setOrientation(upright ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        setMinHeight(upright ? 0 : USE_COMPUTED_SIZE);
        layer.setContentDisplay(upright ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        Styles.mark(this, "upright", upright);
    }

    private ToggleButton button(DeskAction action, InkTool tool) {
        ToggleButton button = new ToggleButton("", new FontIcon(tool.picture()));
        button.getStyleClass().addAll(Styles.ICON, Styles.FLAT);
        Buttons.explain(button, desk.text(tool.words()));
        Buttons.keyed(button, desk, action);
        button.setOnAction(_ -> {
            tools.take(tool);
            button.setSelected(tools.toolProperty().get() == tool);
        });
        tools.toolProperty().subscribe(now -> button.setSelected(now == tool));
        if (tool == InkTool.ERASER) {
            tools.partProperty()
                    .subscribe(part -> Buttons.explain(
                            button, desk.text(part ? NotesText.TOOL_ERASER_PART : NotesText.TOOL_ERASER)));
        }
        return button;
    }

    private MenuButton widths() {
        for (PenWidth each : PenWidth.values()) {
            width.getItems().add(ColourMenu.item(desk.text(Swatch.name(each)), Swatch.of(each), () -> {
                goesOn.run();
                looks.width(each);
            }));
        }
        tools.widthProperty()
                .subscribe(now -> face(width, Swatch.of(now), NotesText.WIDTH, desk.text(Swatch.name(now))));
        return menu(width);
    }

    private ToggleButton layer() {
        layer.getStyleClass().addAll(Styles.FLAT, LAYER_STYLE);
        Buttons.explain(layer, desk.text(NotesText.LAYER_HINT));
        Buttons.keyed(layer, desk, DeskAction.LAYER);
        layer.setOnAction(_ -> {
            tools.switchLayer();
            show(tools.layerProperty().get());
        });
        tools.layerProperty().subscribe(this::show);
        return layer;
    }

    private void show(Layer now) {
        boolean own = now == Layer.DESK;
        layer.setSelected(own);
        layer.setText(desk.text(own ? NotesText.LAYER_DESK : NotesText.LAYER_WALL));
        layer.setGraphic(new FontIcon(own ? Feather.EYE_OFF : Feather.EYE));
    }

    /** Offers behind the dots what was drawn in earlier sessions. */
    void offer(TakeOverMenu earlier) {
        more.getItems().add(more.getItems().size() - 1, earlier.opener(more)); // wiping stays last
    }

    private static MenuButton menu(MenuButton button) {
        button.getStyleClass().addAll(Styles.ICON, Styles.FLAT, DeskStyles.NO_ARROW);
        return button;
    }

    private void face(MenuButton button, Region swatch, MessageKey words, String name) {
        button.setGraphic(swatch);
        Buttons.explain(button, desk.text(words, name));
    }
}
