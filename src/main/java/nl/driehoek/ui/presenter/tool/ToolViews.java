package nl.driehoek.ui.presenter.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;
import nl.driehoek.ui.theme.Styles;

/** The choice between a card and its tools, at the beginning of the bar over it: a button for each, or one for all. */
final class ToolViews {
    private final FlowPane bar;
    private final PresenterContext desk;
    private final ToolSheet sheet;
    private final Runnable pressed;
    private final ToggleButton card;
    private final List<ToggleButton> tools = new ArrayList<>();
    private final MenuButton all = new MenuButton();
    private List<Tools.Entry> offered = List.of();

    /**
     * In a bar that has nothing else yet.
     *
     * @param pressed shows all anew after a press
     */
    ToolViews(FlowPane bar, PresenterContext desk, ToolSheet sheet, Runnable pressed) {
        this.bar = bar;
        this.desk = desk;
        this.sheet = sheet;
        this.pressed = pressed;
        this.card = button(
                desk.text(ToolText.CARD), () -> sheet.cardWantedProperty().set(true));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnShowing(_ -> fill());
        bar.getChildren().addAll(all, card);
    }

    /**
     * Shows what is open.
     *
     * @param narrow whether one button has to do for all
     */
    void show(Open now, boolean narrow) {
        offer(now.tools());
        boolean cardSeen = sheet.cardWantedProperty().get();
        card.setSelected(cardSeen);
        for (int i = 0; i < tools.size(); i++) {
            tools.get(i).setSelected(!cardSeen && i == now.at());
            Styles.there(tools.get(i), !narrow);
        }
        Styles.there(card, !narrow);
        Styles.there(all, narrow);
        all.setText((cardSeen ? card : tools.get(now.at())).getText());
    }

    private void offer(List<Tools.Entry> entries) {
        if (!entries.equals(offered)) {
            offered = entries;
            bar.getChildren().removeAll(tools);
            tools.clear();
            IntStream.range(0, entries.size()).mapToObj(this::button).forEach(tools::add);
            bar.getChildren().addAll(0, tools);
            Styles.now(bar);
        }
    }

    private ToggleButton button(int tool) {
        ToggleButton button = button(desk.text(offered.get(tool).rules().name()), () -> sheet.choose(tool));
        Buttons.explain(button, desk.text(ToolText.KEY_FILL_IN));
        return Buttons.keyed(button, desk, DeskAction.FILL_IN);
    }

    private ToggleButton button(String name, Runnable action) {
        ToggleButton button = new ToggleButton(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            action.run();
            pressed.run(); // the button turned by itself, even where nothing came of it
        });
        return button;
    }

    private void fill() {
        all.getItems()
                .setAll(Stream.concat(tools.stream(), Stream.of(card))
                        .map(ToolViews::item)
                        .toList());
    }

    private static RadioMenuItem item(ToggleButton view) {
        RadioMenuItem item = new RadioMenuItem(view.getText());
        item.setSelected(view.isSelected());
        item.setOnAction(_ -> view.fire());
        return item;
    }
}
