package nl.driehoek.ui.presenter.ink;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.InkColour;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;

/** The colours to choose from, and for stickies also the participants, each of whom has a colour. */
final class ColourMenu extends MenuButton {
    private final PresenterContext desk;
    private final Looks looks;
    private final Runnable goesOn;
    private Optional<Choice> told = Optional.empty();

    /** All that it tells of: the same again is nothing to paint anew. */
    private record Choice(InkColour colour, boolean sticky, String by, List<Participant> people) {}

    ColourMenu(PresenterContext desk, Looks looks, Runnable goesOn) {
        this.desk = desk;
        this.looks = looks;
        this.goesOn = goesOn;
        looks.tools().toolProperty().subscribe(_ -> tell());
        looks.tools().colourProperty().subscribe(_ -> tell());
        looks.tools().byProperty().subscribe(_ -> tell());
        looks.pick().whenChanged(this::tell);
        desk.settled().subscribe(_ -> tell());
    }

    private void tell() {
        Choice choice = new Choice(looks.colour(), looks.isLeaf(), looks.by(), participants());
        if (!told.equals(Optional.of(choice))) {
            told = Optional.of(choice);
            tell(choice.sticky(), choice.colour());
        }
    }

    private void tell(boolean sticky, InkColour now) {
        setGraphic(swatch(now, sticky));
        Optional<String> who = participants().stream()
                .filter(one -> sticky && one.id().equals(looks.by()))
                .map(Participant::name)
                .findFirst();
        Buttons.explain(
                this,
                who.map(name -> desk.text(NotesText.STICKY_BY, name))
                        .orElseGet(() -> desk.text(NotesText.COLOUR, desk.text(Swatch.name(now, sticky)))));
        getItems().clear();
        for (InkColour each : InkColour.values()) {
            getItems()
                    .add(choice(desk.text(Swatch.name(each, sticky)), swatch(each, sticky), () -> looks.colour(each)));
        }
        if (sticky && !participants().isEmpty()) {
            people();
        }
    }

    private void people() {
        List<Participant> all = participants();
        getItems().add(new SeparatorMenuItem());
        for (Participant one : all) {
            getItems()
                    .add(choice(
                            desk.text(NotesText.STICKY_BY, one.name()),
                            swatch(Looks.colourOf(all.indexOf(one)), true),
                            () -> looks.by(Optional.of(one), all)));
        }
        getItems()
                .add(choice(
                        desk.text(NotesText.STICKY_BY_NOBODY),
                        swatch(InkColour.INK, true),
                        () -> looks.by(Optional.empty(), all)));
    }

    private MenuItem choice(String name, Region swatch, Runnable chosen) {
        return item(name, swatch, () -> {
            goesOn.run();
            chosen.run();
        });
    }

    private List<Participant> participants() {
        return desk.model().getValue().session().board().participants();
    }

    private static Region swatch(InkColour colour, boolean sticky) {
        return sticky ? Swatch.sticky(colour) : Swatch.of(colour);
    }

    /** What can be chosen in a menu. */
    static MenuItem item(String name, Region swatch, Runnable chosen) {
        MenuItem item = new MenuItem(name, swatch);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.run());
        return item;
    }
}
