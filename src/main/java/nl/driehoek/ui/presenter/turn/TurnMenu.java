package nl.driehoek.ui.presenter.turn;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.NameNext;
import nl.driehoek.session.SessionCommand.PassTurn;
import nl.driehoek.session.SessionCommand.StopTurns;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Turns;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;

/** The order of turns, to see and to change: who follows, handing the turn on, passing somebody over, and stopping. */
final class TurnMenu extends MenuButton {
    private final PresenterContext desk;

    TurnMenu(PresenterContext desk, Runnable closed) {
        super(desk.text(PresenterText.TURN_MENU));
        this.desk = desk;
        Buttons.explain(this, desk.text(PresenterText.TURN_MENU_HINT));
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill(desk.model().getValue().session().board()));
        setOnHidden(_ -> closed.run());
        fill(desk.model().getValue().session().board());
    }

    private void fill(Board board) {
        Turns turns = board.turns();
        getItems().clear();
        turns.next().flatMap(board::participant).ifPresent(next -> {
            getItems().add(item(desk.text(PresenterText.TURN_PASS, next.name()), new PassTurn()));
            turns.after(next.id())
                    .ifPresent(after ->
                            getItems().add(item(desk.text(PresenterText.TURN_OVER, next.name()), new NameNext(after))));
        });
        getItems().add(new SeparatorMenuItem());
        turns.circle().stream()
                .flatMap(who -> board.participant(who).stream())
                .forEach(who -> getItems().add(follower(who, turns)));
        getItems().addAll(new SeparatorMenuItem(), item(desk.text(PresenterText.TURN_STOP), new StopTurns()));
    }

    private MenuItem item(String words, SessionCommand command) {
        MenuItem item = new MenuItem(words);
        item.setDisable(!desk.model().getValue().can(command));
        item.setOnAction(_ -> desk.perform(command));
        return item;
    }

    private RadioMenuItem follower(Participant who, Turns turns) {
        boolean now = turns.whose().filter(who.id()::equals).isPresent();
        RadioMenuItem item =
                new RadioMenuItem(desk.text(now ? PresenterText.TURN_NEXT_NOW : PresenterText.TURN_NEXT, who.name()));
        item.setSelected(turns.next().filter(who.id()::equals).isPresent());
        item.setOnAction(_ -> desk.perform(new NameNext(who.id())));
        return item;
    }
}
