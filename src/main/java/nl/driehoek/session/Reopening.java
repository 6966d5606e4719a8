package nl.driehoek.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.session.SessionCommand.CoverWall;
import nl.driehoek.session.SessionCommand.FreezeWall;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StopTimer;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;

/** Says what is different when a session that was left, or broke off, is opened again. */
public final class Reopening {
    /** After this long without anything that happened, a round is over, however much of its time is left. */
    static final Duration BREAK = Duration.ofHours(1);

    private Reopening() {}

    /**
     * What is to be asked of it then: the room sees nothing of what it saw, and a round has ended after a long break, or
     * where its time is up; but for a phase of the work on a card, which lasts until somebody goes on from it.
     *
     * @param left when the last thing happened in it
     * @param now the present; one before that, by a clock that was set back, counts as the same moment
     */
    public static List<SessionCommand> commands(Session session, Instant left, Instant now) {
        List<SessionCommand> commands = new ArrayList<>(
                List.of(new SetWall(WallMode.HIDDEN), new FreezeWall(false), new CoverWall(WallCover.NONE)));
        Optional<RoundTimer> round = session.projection().timer();
        boolean longAgo = Duration.between(left, now).compareTo(BREAK) >= 0;
        boolean ended = round.filter(timer ->
                        longAgo || timer.phase().isEmpty() && !timer.left(now).isPositive())
                .isPresent();
        commands.add(ended ? new StopTimer() : new ShowTimer(false));
        return commands;
    }
}
