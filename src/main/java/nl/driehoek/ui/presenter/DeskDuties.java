package nl.driehoek.ui.presenter;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Next;
import nl.driehoek.session.SessionCommand.Previous;
import nl.driehoek.session.SessionCommand.Redo;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.presenter.model.Desk;
import nl.driehoek.ui.presenter.model.DeskAction;

/** Does what a key asks for, as things are in the window at that moment. */
final class DeskDuties {
    private static final Map<DeskAction, SessionCommand> COMMANDS = Map.of(
            DeskAction.NEXT, new Next(),
            DeskAction.PREVIOUS, new Previous(),
            DeskAction.DRAW, new Draw(),
            DeskAction.SKIP, new Skip(),
            DeskAction.UNDO, new Undo(),
            DeskAction.REDO, new Redo());

    private final Desk desk;
    private final Places places;

    DeskDuties(Desk desk, Places places) {
        this.desk = desk;
        this.places = places;
    }

    /**
     * Does this.
     *
     * @param focused what has the focus; may be {@code null}
     * @return whether it was done; where not, the key is the control's own
     */
    boolean perform(DeskAction action, Node focused) {
        if (places.sheetIsOpen()) {
            return withinSheet(action);
        }
        return focused instanceof TextInputControl field && ownStep(action, field) || atDesk(action, focused);
    }

    private boolean withinSheet(DeskAction action) {
        boolean closes = action == DeskAction.LEAVE || action == DeskAction.HELP;
        if (closes) {
            places.closeSheet();
        }
        return closes;
    }

    /** A field takes back its own last keys before the session takes back its last step. */
    private static boolean ownStep(DeskAction action, TextInputControl field) {
        if (action == DeskAction.UNDO && field.isUndoable()) {
            field.undo();
            return true;
        }
        if (action == DeskAction.REDO && field.isRedoable()) {
            field.redo();
            return true;
        }
        return false;
    }

    private boolean atDesk(DeskAction action, Node focused) {
        switch (action) {
            case NEXT, PREVIOUS, DRAW, SKIP, UNDO, REDO -> desk.perform(COMMANDS.get(action));
            case SHOW -> wall(WallMode.LIVE);
            case TOGGLE_WALL -> wall(desk.model().getValue().onWall() ? WallMode.HIDDEN : WallMode.LIVE);
            case LEAVE -> leave(focused);
            case BRING_IN -> places.openBringIn();
            case HELP -> places.openHelp();
            case NOTE -> places.focusNote();
            case EXPORT -> places.export();
        }
        return true;
    }

    private void leave(Node focused) {
        if (focused instanceof TextInputControl) {
            places.focusCard();
        } else {
            wall(WallMode.HIDDEN);
        }
    }

    private void wall(WallMode mode) {
        boolean empty = desk.model().getValue().card().isEmpty();
        if (mode == WallMode.HIDDEN || !empty) {
            desk.perform(new SetWall(mode));
        }
    }

    /** Where keys and the bar lead to. */
    interface Places {
        /** Whether a panel lies over the window. */
        boolean sheetIsOpen();

        /** Takes that panel away. */
        void closeSheet();

        /** Shows the cards to bring in. */
        void openBringIn();

        /** Shows the keys. */
        void openHelp();

        /** Goes to the note on the card. */
        void focusNote();

        /** Goes to the card. */
        void focusCard();

        /** Goes back to the library. */
        void leave();

        /** Makes a document of the session. */
        void export();

        /** Goes from light to dark or back. */
        void toggleTheme();
    }
}
