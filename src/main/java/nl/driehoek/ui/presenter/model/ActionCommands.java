package nl.driehoek.ui.presenter.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.CoverWall;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.ExtendTimer;
import nl.driehoek.session.SessionCommand.FreezeWall;
import nl.driehoek.session.SessionCommand.Next;
import nl.driehoek.session.SessionCommand.Previous;
import nl.driehoek.session.SessionCommand.Redo;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.session.SessionCommand.TurnPage;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.Wall;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.group.Before;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.DeskAction;

/**
 * What an action at the desk asks of the session, as things are now.
 *
 * <p>While the wall is black or white, the keys that go on or back only uncover it. Whoever holds a clicker looks at the
 * room and not at the desk: had the same press turned the card as well, the next one would have come unseen, and a press
 * that did nothing would look like a flat battery. On the desk itself the buttons and lists go on while the wall is
 * covered, for their reader has the sign before them.
 */
public final class ActionCommands {
    /** How much time one press gives a round besides. */
    private static final Duration MORE = Duration.ofMinutes(1);

    private ActionCommands() {}

    /** The commands in the order in which they are to be given; none for an action that is about the window alone. */
    public static List<SessionCommand> of(DeskAction action, DeskModel now) {
        WallCover cover = wall(now).cover();
        return switch (action) {
            case NEXT -> List.of(cover == WallCover.NONE ? forward(now) : new CoverWall(WallCover.NONE));
            case PREVIOUS -> List.of(cover == WallCover.NONE ? back(now) : new CoverWall(WallCover.NONE));
            case DRAW -> List.of(new Draw());
            case SKIP -> List.of(new Skip());
            case UNDO -> List.of(new Undo());
            case REDO -> List.of(new Redo());
            case SHOW -> show(now);
            case TOGGLE_WALL -> now.onWall() ? hide() : show(now);
            case BLACK -> List.of(new CoverWall(cover == WallCover.BLACK ? WallCover.NONE : WallCover.BLACK));
            case WHITE -> List.of(new CoverWall(cover == WallCover.WHITE ? WallCover.NONE : WallCover.WHITE));
            case FREEZE -> List.of(new FreezeWall(!wall(now).isFrozen()));
            case PHASE_NEXT -> CardPhases.of(now).map(CardPhases::next).orElse(List.of());
            case PHASE_BACK -> CardPhases.of(now).map(CardPhases::back).orElse(List.of());
            case MORE_TIME -> List.of(new ExtendTimer(MORE));
            case CLOSING -> closing(now);
            case LEAVE -> leave(now);
            default -> List.of();
        };
    }

    /** To the card's next page, from its last one to what follows in the work at it, and then to the next card. */
    public static SessionCommand forward(DeskModel now) {
        return now.page() + 1 < now.pages()
                ? new TurnPage(now.page() + 1)
                : step(now, 1).orElseGet(Next::new);
    }

    /** To the card's page before, from its first one to what came before in the work at it, and then to the card before. */
    public static SessionCommand back(DeskModel now) {
        return now.page() > 0 ? new TurnPage(now.page() - 1) : step(now, -1).orElseGet(Previous::new);
    }

    private static Optional<SessionCommand> step(DeskModel now, int by) {
        Session session = now.session();
        return session.projection().shown() instanceof Shown.Work work
                ? session.current()
                        .flatMap(ref -> now.card().flatMap(card -> Tools.step(ref, card, session.board(), work, by)))
                        .map(ShowWork::new)
                : Optional.empty();
    }

    private static List<SessionCommand> closing(DeskModel now) {
        boolean there = now.library().card(Before.CLOSING).isPresent();
        return there ? List.of(new Choose(Before.CLOSING)) : List.of();
    }

    /** The cover goes last, so that the room sees one change and not three. */
    private static List<SessionCommand> show(DeskModel now) {
        return now.card().isEmpty()
                ? List.of()
                : List.of(new SetWall(WallMode.LIVE), new FreezeWall(false), new CoverWall(WallCover.NONE));
    }

    /** Hides before it lets the wall follow again, as the card on the desk would show for a moment otherwise. */
    private static List<SessionCommand> hide() {
        return List.of(new SetWall(WallMode.HIDDEN), new FreezeWall(false));
    }

    /** One state at a time, and never the card itself: a clicker's start button sends F5 and Escape in turn. */
    private static List<SessionCommand> leave(DeskModel now) {
        if (wall(now).cover() != WallCover.NONE) {
            return List.of(new CoverWall(WallCover.NONE));
        }
        if (wall(now).isFrozen()) {
            return List.of(new FreezeWall(false));
        }
        return now.session().projection().zoom().isWhole() ? List.of() : List.of(new ZoomTo(Zoom.WHOLE));
    }

    private static Wall wall(DeskModel now) {
        return now.session().projection().wall();
    }
}
