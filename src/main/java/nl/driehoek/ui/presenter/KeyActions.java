package nl.driehoek.ui.presenter;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap.Place;
import nl.driehoek.ui.keys.Stroke;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** Does what a key asks for, as things are in the window at that moment. */
final class KeyActions {
    /** What can be done blindly, while the wall lies over the desk. */
    private static final Set<DeskAction> UNSEEN = Set.of(
            DeskAction.NEXT,
            DeskAction.PREVIOUS,
            DeskAction.DRAW,
            DeskAction.SKIP,
            DeskAction.SHOW,
            DeskAction.TOGGLE_WALL,
            DeskAction.BLACK,
            DeskAction.WHITE,
            DeskAction.FREEZE,
            DeskAction.LEAVE,
            DeskAction.INVERT,
            DeskAction.FULL);

    private final PresenterContext desk;
    private final Places places;
    private final Predicate<DeskAction> tools;
    private final BiPredicate<Stroke, Place> steps;

    /**
     * Duties at this desk.
     *
     * @param tools does what an action asks of the tools for drawing; says whether that was anything
     * @param steps is given a key before it means anything else; says whether what is in the hand moves with it
     */
    KeyActions(PresenterContext desk, Places places, Predicate<DeskAction> tools, BiPredicate<Stroke, Place> steps) {
        this.desk = desk;
        this.places = places;
        this.tools = tools;
        this.steps = steps;
    }

    /** Moves what is in the hand by this key, if it does; only where nothing else could need the key. */
    boolean step(Stroke stroke, Place place) {
        boolean free = place == Place.DESK || place == Place.BUTTON;
        return free && !places.wallIsFull() && !places.sheetIsOpen() && steps.test(stroke, place);
    }

    /**
     * Does this.
     *
     * @param focused what has the focus; may be {@code null}
     * @return whether it was done; where not, the key is the control's own
     */
    boolean perform(DeskAction action, Node focused) {
        if (places.wallIsFull()) {
            return unseen(action, focused);
        }
        if (places.sheetIsOpen()) {
            return withinSheet(action);
        }
        return focused instanceof TextInputControl field && ownStep(action, field) || atDesk(action, focused);
    }

    /**
     * Keys must not open anything, nor write anything, that lies hidden below the wall. Escape takes black, white and
     * standing still away but not the wall itself: a clicker sends it in turn with F5, and would show the room all that
     * is private.
     */
    private boolean unseen(DeskAction action, Node focused) {
        if (action == DeskAction.LEAVE && !desk.asks(DeskAction.LEAVE)) {
            places.tellWayBack();
        } else if (UNSEEN.contains(action)) {
            atDesk(action, focused);
        }
        return true;
    }

    private boolean withinSheet(DeskAction action) {
        boolean closes = action == DeskAction.LEAVE || action == DeskAction.HELP || action == DeskAction.SETTINGS;
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
            case SWAP -> places.swapScreens();
            case FULL -> places.toggleFullWall();
            case BRING_IN -> places.openBringIn();
            case OVERVIEW -> places.openOverview(false);
            case GO_TO -> places.openOverview(true);
            case PLAN -> places.openPlan();
            case TURNS -> takeTurns();
            case TIMER -> places.openRound();
            case HELP -> places.openHelp();
            case SETTINGS -> places.openSettings();
            case INVERT -> places.invertWall();
            case NOTE -> places.focusNote();
            case EXPORT -> places.export();
            case LEAVE -> leave(focused);
            default -> {
                if (!tools.test(action)) {
                    desk.perform(action);
                }
            }
        }
        return true;
    }

    private void takeTurns() {
        if (desk.model().getValue().session().board().turns().areTaken()) {
            places.focusAnswer();
        } else {
            desk.perform(new StartTurns());
        }
    }

    private void leave(Node focused) {
        if (focused instanceof TextInputControl) {
            places.focusCard();
        } else if (!tools.test(DeskAction.LEAVE)) {
            desk.perform(DeskAction.LEAVE);
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

        /** Shows all cards, to walk through them or to search. */
        void openOverview(boolean toSearch);

        /** Shows where a round is started. */
        void openRound();

        /** Shows the plan; nothing happens in a session without one. */
        void openPlan();

        /** Shows the keys. */
        void openHelp();

        /** Shows what can be chosen. */
        void openSettings();

        /** Turns light and dark on the wall the other way round. */
        void invertWall();

        /** Goes to the note on the card. */
        void focusNote();

        /** Goes to the answer of whose turn it is. */
        void focusAnswer();

        /** Goes to the card. */
        void focusCard();

        /** Goes back to the library. */
        void leave();

        /** Makes a document of the session. */
        void export();

        /** Goes from light to dark or back. */
        void toggleTheme();

        /** Lets desk and wall change screens. */
        void swapScreens();

        /** Puts the wall over the desk, or takes it away from there. */
        void toggleFullWall();

        /** Whether the wall lies over the desk. */
        boolean wallIsFull();

        /** Says on that wall how to take it away. */
        void tellWayBack();
    }
}
