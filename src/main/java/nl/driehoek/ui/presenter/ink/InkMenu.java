package nl.driehoek.ui.presenter.ink;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.StickyNoteGrid;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.ink.pick.Pick;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What else can be done with what is on the card: with the marks that are chosen, and with all of it. */
final class InkMenu extends MenuButton {
    private final PresenterContext desk;
    private final Toolbox tools;
    private final Pick pick;
    private final Runnable goesOn;
    private final MenuItem write;
    private final MenuItem erase;
    private final MenuItem layer;
    private final MenuItem group;
    private final MenuItem sort;
    private final MenuItem clear;

    InkMenu(PresenterContext desk, Toolbox tools, Pick pick, Runnable goesOn) {
        super("", new FontIcon(Feather.MORE_HORIZONTAL));
        this.desk = desk;
        this.tools = tools;
        this.pick = pick;
        this.goesOn = goesOn;
        write = item(NotesText.PICK_WRITE, Feather.EDIT_3, pick::write);
        erase = item(NotesText.PICK_ERASE, Feather.DELETE, pick::erase);
        layer = item(NotesText.PICK_LAYER, Feather.EYE, pick::switchLayer);
        group = item(NotesText.PICK_GROUP, Feather.LINK, () -> pick.group(!pick.isGrouped()));
        sort = item(NotesText.SORT_STICKIES, Feather.GRID, this::sort);
        clear = item(NotesText.CLEAR_CARD, Feather.TRASH_2, this::clear);
        getItems().addAll(write, erase, layer, group, new SeparatorMenuItem(), sort, clear);
        Buttons.explain(this, desk.text(NotesText.INK_MENU));
        desk.settled().subscribe(_ -> tell());
        pick.whenChanged(this::tell);
        tools.layerProperty().subscribe(_ -> tell());
    }

    private MenuItem item(NotesText words, Feather picture, Runnable chosen) {
        MenuItem item = new MenuItem(desk.text(words), new FontIcon(picture));
        item.setOnAction(_ -> {
            goesOn.run();
            chosen.run();
        });
        return item;
    }

    private void tell() {
        DeskModel model = desk.model().getValue();
        List.of(write, erase, layer).forEach(item -> item.setDisable(!pick.isThere()));
        group.setDisable(!pick.canGroup());
        group.setText(desk.text(pick.isGrouped() ? NotesText.PICK_UNGROUP : NotesText.PICK_GROUP));
        sort.setDisable(stickies(model).size() < 2);
        clear.setDisable(List.of(Layer.values()).stream()
                .allMatch(each -> model.ink(each).isEmpty()));
    }

    private List<Mark> stickies(DeskModel model) {
        return StickyNoteGrid.of(model.ink(tools.layerProperty().get()));
    }

    private void sort() {
        DeskModel model = desk.model().getValue();
        model.inkPlace(tools.layerProperty().get())
                .ifPresent(place -> desk.perform(
                        new ChangeInk(InkEdit.put(place, stickies(model).toArray(Mark[]::new)), Gesture.SORT)));
    }

    private void clear() {
        DeskModel model = desk.model().getValue();
        List<InkEdit> edits = List.of(Layer.values()).stream()
                .map(each -> model.inkPlace(each).map(place -> InkEdit.clear(place, model.ink(each))))
                .flatMap(Optional::stream)
                .toList();
        desk.perform(new ChangeInk(edits, Gesture.CLEAR));
    }
}
