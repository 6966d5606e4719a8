package nl.driehoek.ui.presenter;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap.Place;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.topic.HelpPage;

/** Does what a key asks for, as things are in the presenter's window at that moment. Lives on the FX thread. */
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
            DeskAction.PHASE_NEXT,
            DeskAction.PHASE_BACK,
            DeskAction.MORE_TIME,
            DeskAction.LEAVE,
            DeskAction.INVERT,
            DeskAction.FULL);

    private final PresenterContext desk;
    private final PresenterActions program;
    private final PresenterPanels panels;
    private final FocusTargets focus;
    private final Predicate<DeskAction> tools;
    private final BiPredicate<KeyStroke, Place> steps;

    /**
     * The actions of keys at this desk.
     *
     * @param tools does what an action asks of the tools for drawing; says whether that was anything
     * @param steps is given a key before it means anything else; says whether what is in the hand moves with it
     */
    KeyActions(
            PresenterContext desk,
            PresenterActions program,
            PresenterPanels panels,
            FocusTargets focus,
            Predicate<DeskAction> tools,
            BiPredicate<KeyStroke, Place> steps) {
        this.desk = desk;
        this.program = program;
        this.panels = panels;
        this.focus = focus;
        this.tools = tools;
        this.steps = steps;
    }

    /** Moves what is in the hand by this key, if it does; only where nothing else could need the key. */
    boolean step(KeyStroke stroke, Place place) {
        boolean free = place == Place.DESK || place == Place.BUTTON;
        return free && !wallIsFull() && !panels.isOpen() && steps.test(stroke, place);
    }

    /**
     * Does this.
     *
     * @param focused what has the focus; may be {@code null}
     * @return whether it was done; where not, the key is the control's own
     */
    boolean perform(DeskAction action, Node focused) {
        if (wallIsFull()) {
            return unseen(action, focused);
        }
        if (panels.isOpen()) {
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
            program.tellWayBack();
        } else if (UNSEEN.contains(action)) {
            atDesk(action, focused);
        }
        return true;
    }

    private boolean withinSheet(DeskAction action) {
        switch (action) {
            case LEAVE, SETTINGS -> panels.close();
            case HELP -> panels.openHelp(HelpPage.MANUAL);
            case KEYS -> panels.openHelp(HelpPage.KEYS);
            default -> {
                return false;
            }
        }
        return true;
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
            case SWAP -> program.swapScreens();
            case FULL -> program.toggleFullWall();
            case BRING_IN -> panels.openBringIn();
            case OVERVIEW -> panels.openOverview(false);
            case GO_TO -> panels.openOverview(true);
            case PLAN -> panels.openPlan();
            case TURNS -> takeTurns();
            case TIMER -> panels.openRound();
            case HELP -> panels.openHelp(HelpPage.MANUAL);
            case KEYS -> panels.openHelp(HelpPage.KEYS);
            case SETTINGS -> panels.openSettings();
            case INVERT -> program.invertWall();
            case NOTE -> focus.note().run();
            case ANSWER_LINE -> focus.answerLine().run();
            case ASK_ON -> focus.askOn().run();
            case EXPORT -> panels.openExport();
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
            focus.answer().run();
        } else {
            desk.perform(new StartTurns());
        }
    }

    private void leave(Node focused) {
        if (focus.leaveSheet().test(focused)) {
            return;
        }
        if (focused instanceof TextInputControl) {
            focus.card().run();
        } else if (!tools.test(DeskAction.LEAVE)) {
            desk.perform(DeskAction.LEAVE);
        }
    }

    private boolean wallIsFull() {
        return desk.wallReachProperty().get() == WallReach.FULL;
    }

    /**
     * Where keys put the focus.
     *
     * @param card to the card, where every key works
     * @param note to the facilitator's note
     * @param answer to the answer of whose turn it is
     * @param answerLine to the line in which answers are noted
     * @param askOn to what to ask on at the card
     * @param leaveSheet from what is filled in, where the given node is, to the card; says whether it was there
     */
    record FocusTargets(
            Runnable card,
            Runnable note,
            Runnable answer,
            Runnable answerLine,
            Runnable askOn,
            Predicate<Node> leaveSheet) {}
}
