package nl.driehoek.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.session.board.RoundTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A clock on the wall asks for one tick a second, and for none that nobody sees. */
class WallClockTest {
    private static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");

    private final ObjectProperty<Optional<RoundTimer>> timers = new SimpleObjectProperty<>(Optional.empty());
    private final List<Duration> asked = new ArrayList<>();
    private final List<Runnable> ticks = new ArrayList<>();

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aRunningRoundTicksOnceASecond() {
        onScreen(() -> {
            timers.set(round(Optional.of(NOW.minusMillis(300))));
            ticks.getFirst().run();
        });
        assertThat(asked).containsExactly(Duration.ofMillis(700), Duration.ofMillis(700));
    }

    @Test
    void aRoundThatStandsStillDoesNot() {
        onScreen(() -> timers.set(round(Optional.empty())));
        assertThat(asked).isEmpty();
    }

    @Test
    void norDoesOneOnAWallThatIsAway() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            clock();
            timers.set(round(Optional.of(NOW)));
        });
        assertThat(asked).isEmpty();
    }

    private WallClock clock() {
        return new WallClock(timers, () -> NOW, (after, action) -> {
            asked.add(after);
            ticks.add(action);
        });
    }

    private void onScreen(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Stage wall = new Stage();
            wall.setScene(new Scene(new StackPane(clock())));
            wall.show();
            work.run();
            wall.close();
        });
    }

    private static Optional<RoundTimer> round(Optional<Instant> since) {
        return Optional.of(new RoundTimer(Duration.ofMinutes(5), since, Duration.ofMinutes(1), true));
    }
}
