package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.driehoek.deck.Library;
import nl.driehoek.session.SessionCommand.CoverWall;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.PauseTimer;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReopeningTest {
    private final RandomSession played = new RandomSession(1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRoomSeesNothingAndTheTableIsAsItWas(long seed) {
        RandomSession any = new RandomSession(seed).play(150);
        Session after = reopened(any, Duration.ofMinutes(seed));
        assertThat(ProjectorFrame.of(after, new Library(List.of()))).isEqualTo(new ProjectorFrame.Quiet());
        assertThat(ProjectorFrame.timerOf(after)).isEmpty();
        assertThat(after.projection().wall().mode()).isEqualTo(WallMode.HIDDEN);
        assertThat(after.projection().wall().isFrozen()).isFalse();
        assertThat(after.board()).isEqualTo(any.session().board());
        assertThat(after.current()).isEqualTo(any.session().current());
    }

    @Test
    void aRoundWithTimeLeftGoesOnAtTheDesk() {
        played.perform(new StartTimer(Duration.ofMinutes(10)));
        played.perform(new ShowTimer(true));
        Session after = reopened(played, Duration.ofMinutes(3));
        assertThat(after.projection().timer()).map(RoundTimer::isRunning).contains(true);
    }

    @Test
    void aRoundOfYesterdayHasEnded() {
        played.perform(new Draw());
        played.perform(new SetWall(WallMode.LIVE));
        played.perform(new StartTimer(Duration.ofMinutes(10)));
        assertThat(reopened(played, Duration.ofHours(24)).projection().timer()).isEmpty();
    }

    @Test
    void aRoundWhoseTimeIsUpHasEnded() {
        played.perform(new StartTimer(Duration.ofMinutes(10)));
        assertThat(reopened(played, Duration.ofMinutes(10)).projection().timer())
                .isEmpty();
    }

    @Test
    void aRoundThatStoodStillHasEndedAfterALongBreak() {
        played.perform(new StartTimer(Duration.ofMinutes(10)));
        played.perform(new PauseTimer(true));
        assertThat(reopened(played, Duration.ofMinutes(59)).projection().timer())
                .isPresent();
        assertThat(reopened(played, Reopening.BREAK).projection().timer()).isEmpty();
    }

    @Test
    void aPhaseLastsUntilSomebodyGoesOnFromItButNotUntilAnotherDay() {
        RoundPhase alone = new RoundPhase(RandomSession.pile().getFirst(), 1, 3, "Alleen");
        played.perform(new StartTimer(Duration.ofMinutes(3), Optional.of(alone)));
        played.perform(new ShowTimer(true));
        Session after = reopened(played, Duration.ofMinutes(4));
        assertThat(after.projection().timer().flatMap(RoundTimer::phase)).contains(alone);
        assertThat(ProjectorFrame.timerOf(after)).isEmpty();
        assertThat(reopened(played, Reopening.BREAK).projection().timer()).isEmpty();
    }

    @Test
    void aClockThatWasSetBackEndsNoRound() {
        played.perform(new StartTimer(Duration.ofMinutes(10)));
        Session after = reopened(played, Duration.ofDays(-1));
        assertThat(after.projection().timer()).isPresent();
    }

    @Test
    void whereTheRoomSawNothingNothingHappens() {
        played.perform(new Draw());
        Session after = reopened(played, Duration.ofDays(1));
        assertThat(after.last()).isEqualTo(played.session().last());
        played.perform(new CoverWall(WallCover.BLACK));
        assertThat(reopened(played, Duration.ofDays(1)).last())
                .isEqualTo(played.session().last() + 1);
    }

    private static Session reopened(RandomSession played, Duration later) {
        Instant left = played.entries().getLast().at();
        Instant now = left.plus(later);
        Session session = played.session();
        for (SessionCommand command : Reopening.commands(session, left, now)) {
            Optional<SessionEvent> event = SessionRules.decide(session, command);
            if (event.isPresent()) {
                session = session.apply(new Entry(session.last() + 1, now, event.get()));
            }
        }
        return session;
    }
}
