package nl.driehoek.ui.presenter.table;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionRules;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What else can be done with a card than skip it for now. */
final class SkipMenu extends MenuButton {
    /**
     * The menu at this desk.
     *
     * @param closed is told when the menu went, to put the focus where the desk's keys work
     */
    SkipMenu(PresenterContext desk, Runnable closed) {
        super("", new FontIcon(Feather.MORE_HORIZONTAL));
        MenuItem discard = new MenuItem(desk.text(PresenterText.DISCARD), new FontIcon(Feather.ARCHIVE));
        discard.setOnAction(_ -> desk.perform(new Discard()));
        MenuItem turns = new MenuItem(desk.text(PresenterText.TURN_START), new FontIcon(Feather.USERS));
        turns.setOnAction(_ -> desk.perform(new StartTurns()));
        getItems().addAll(discard, turns);
        setOnShowing(_ -> turns.setDisable(!desk.model().getValue().can(new StartTurns())));
        getStyleClass().addAll(Styles.ICON, Styles.FLAT, DeskStyles.NO_ARROW);
        Buttons.explain(this, desk.text(PresenterText.CARD_MENU));
        setOnHidden(_ -> closed.run());
        desk.settled().subscribe(this::follow);
    }

    /** Only what came from the pile has a place to go, and a further question of the group's own. */
    private void follow(DeskModel model) {
        setDisable(model.session()
                .current()
                .filter(card -> card.isNumbered() || SessionRules.wasOnPile(model.session(), card))
                .isEmpty());
    }
}
