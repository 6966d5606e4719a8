package nl.driehoek.ui.presenter.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.PauseTimer;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.SessionCommand.StopTimer;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundClockTest {
    private static final Edition KIT = PlayFixture.edition();

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final ManualClock clock = new ManualClock();
    private final ManualAlarm alarm = new ManualAlarm();
    private final SessionController controller = SessionController.start(
            PlayFixture.setup(KIT, List.of("1.1")),
            new Library(List.of(KIT)),
            new Recorder(new MemoryJournal(), io, Runnable::run),
            clock);
    private final RoundClock round = new RoundClock(
            new PresenterContext(
                    new SessionConnection(controller, new Lifetime()),
                    new Texts(Language.NL),
                    () -> {},
                    new SimpleObjectProperty<>(KeyMap.STANDARD),
                    new PromptAlarm()),
            clock,
            alarm);

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void countsTheSecondsOfARoundAndOnPastItsEnd() {
        List<Optional<Duration>> seen = new ArrayList<>();
        round.run(true);
        controller.perform(new StartTimer(Duration.ofSeconds(2)));
        round.leftProperty().subscribe(left -> seen.add(left));
        for (int second = 0; second < 3; second++) {
            clock.pass(alarm.after());
            alarm.ring();
        }
        assertThat(seen).containsExactly(left(2), left(1), left(0), left(-1));
    }

    @Test
    void aPausedRoundIsLookedAtWithTheMinutesOnly() {
        round.run(true);
        controller.perform(new StartTimer(Duration.ofMinutes(5)));
        clock.pass(Duration.ofMillis(2500));
        controller.perform(new PauseTimer(true));
        assertThat(round.leftProperty().get()).isEqualTo(left(298));
        assertThat(alarm.after()).isGreaterThan(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(20));
        alarm.ring();
        assertThat(round.leftProperty().get()).isEqualTo(left(298));
        controller.perform(new PauseTimer(false));
        assertThat(alarm.after()).hasMillis(500);
        controller.perform(new StopTimer());
        assertThat(round.leftProperty().get()).isEmpty();
    }

    @Test
    void theTimeOfDayChangesWithTheMinuteEvenAtMidnight() {
        clock.now = Instant.parse("2026-03-02T23:59:40Z");
        round.run(true);
        assertThat(round.timeProperty().get()).isEqualTo(LocalTime.of(23, 59));
        assertThat(alarm.after()).hasSeconds(20);
        clock.pass(alarm.after());
        alarm.ring();
        assertThat(round.timeProperty().get()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void nothingTicksWhileNobodyLooks() {
        controller.perform(new StartTimer(Duration.ofMinutes(1)));
        round.run(true);
        round.run(false);
        clock.pass(Duration.ofSeconds(5));
        alarm.ring();
        assertThat(round.leftProperty().get()).isEqualTo(left(60));
        round.run(true);
        assertThat(round.leftProperty().get()).isEqualTo(left(55));
    }

    @Test
    void saysOnceThatARoundIsOver() {
        AtomicInteger over = new AtomicInteger();
        round.whenOver(over::incrementAndGet);
        round.run(true);
        controller.perform(new StartTimer(Duration.ofSeconds(2)));
        tick();
        assertThat(over).hasValue(0);
        tick();
        assertThat(over).hasValue(1);
        tick();
        controller.perform(new StopTimer());
        assertThat(over).hasValue(1);
        controller.perform(new StartTimer(Duration.ofSeconds(1)));
        tick();
        assertThat(over).hasValue(2);
    }

    @Test
    void saysNothingOfARoundThatWasOverLongAgoOrStandsStill() {
        AtomicInteger over = new AtomicInteger();
        round.whenOver(over::incrementAndGet);
        controller.perform(new StartTimer(Duration.ofSeconds(1)));
        clock.pass(Duration.ofHours(1));
        round.run(true);
        controller.perform(new StartTimer(Duration.ofSeconds(1)));
        controller.perform(new PauseTimer(true));
        clock.pass(Duration.ofMinutes(2));
        alarm.ring();
        controller.perform(new StopTimer());
        assertThat(over).hasValue(0);
    }

    private void tick() {
        clock.pass(alarm.after());
        alarm.ring();
    }

    private static Optional<Duration> left(long seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private static final class ManualClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T15:42:10Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
