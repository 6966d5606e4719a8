package nl.driehoek.ui.presenter.model;

import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.History;
import nl.driehoek.session.SessionEvent.BoardEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDiscarded;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.PileCut;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.TurnEvent;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.ink.Gesture;

/** Says which step undo would take back and redo would do again. */
public final class StepWords {
    private StepWords() {}

    /** What undo does now, such as "Antwoord ongedaan maken". */
    public static String undo(Texts texts, History history) {
        return history.undoable()
                .map(step -> texts.get(PresenterText.UNDO, texts.get(name(step))))
                .orElseGet(() -> texts.get(PresenterText.UNDO_NOTHING));
    }

    /** What redo does now. */
    public static String redo(Texts texts, History history) {
        return history.redoable()
                .map(step -> texts.get(PresenterText.REDO, texts.get(name(step))))
                .orElseGet(() -> texts.get(PresenterText.REDO_NOTHING));
    }

    private static PresenterText name(BoardEvent step) {
        return switch (step) {
            case CardDrawn _ -> PresenterText.STEP_DRAWN;
            case CardChosen _ -> PresenterText.STEP_CHOSEN;
            case CardSkipped _ -> PresenterText.STEP_SKIPPED;
            case CardDiscarded _ -> PresenterText.STEP_DISCARDED;
            case PileCut _ -> PresenterText.STEP_CUT;
            case TurnGiven(var _, var card) -> card.isPresent() ? PresenterText.STEP_DRAWN : PresenterText.STEP_TURN;
            case TurnEvent _ -> PresenterText.STEP_TURN;
            case ParticipantJoined _ -> PresenterText.STEP_JOINED;
            case FieldWritten written -> name(written);
            case NoteWritten _ -> PresenterText.STEP_NOTE;
            case QuestionWorded _ -> PresenterText.STEP_QUESTION;
            case InkChanged(var _, Gesture gesture) -> name(gesture);
            case Unknown _ -> PresenterText.STEP_UNKNOWN;
        };
    }

    private static PresenterText name(FieldWritten step) {
        if (step.key().isAnswer()) {
            return PresenterText.STEP_ANSWER;
        }
        return step.value().filter(FieldValue.Tick.class::isInstance).isPresent()
                ? PresenterText.STEP_TICK
                : PresenterText.STEP_FIELD;
    }

    private static PresenterText name(Gesture gesture) {
        return switch (gesture) {
            case STROKE -> PresenterText.STEP_INK_STROKE;
            case HIGHLIGHT -> PresenterText.STEP_INK_HIGHLIGHT;
            case LINE -> PresenterText.STEP_INK_LINE;
            case ARROW -> PresenterText.STEP_INK_ARROW;
            case TEXT -> PresenterText.STEP_INK_TEXT;
            case STICKY -> PresenterText.STEP_INK_STICKY;
            case ERASE -> PresenterText.STEP_INK_ERASE;
            case MOVE, NUDGE -> PresenterText.STEP_INK_MOVE;
            case RESTYLE -> PresenterText.STEP_INK_RESTYLE;
            case SORT -> PresenterText.STEP_INK_SORT;
            case LAYER -> PresenterText.STEP_INK_LAYER;
            case CLEAR -> PresenterText.STEP_INK_CLEAR;
            case TAKE_OVER -> PresenterText.STEP_INK_TAKE_OVER;
            case OTHER -> PresenterText.STEP_INK_OTHER;
        };
    }
}
