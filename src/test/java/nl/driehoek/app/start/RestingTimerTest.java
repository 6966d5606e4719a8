package nl.driehoek.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Timer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The system's clock stands still while the toolkit's is paused. */
class RestingTimerTest {
    private final List<String> said = new ArrayList<>();
    private boolean idle = true;
    private Runnable systemTick;
    private final RestingTimer timer = new RestingTimer(
            ticks -> {
                systemTick = ticks;
                return new System();
            },
            () -> said.add("tick"),
            () -> idle,
            new Object(),
            Runnable::run);

    @Test
    void aPausedOneDoesNotRun() {
        long started = timer._start(() -> {}, 16);
        timer._pause(started);
        timer._pause(started);
        assertThat(said).containsExactly("start 16", "stop");
    }

    @Test
    void aResumedOneRunsAsFastAsBeforeAndTicksAtOnce() {
        long started = timer._start(() -> {}, 16);
        timer._pause(started);
        said.clear();
        timer._resume(started);
        timer._resume(started);
        assertThat(said).containsExactly("start 16", "tick");
    }

    @Test
    void oneThatWasNotPausedIsLeftAlone() {
        long started = timer._start(() -> {}, 16);
        timer._resume(started);
        timer._stop(started);
        assertThat(said).containsExactly("start 16", "stop");
    }

    @Test
    void afterThreeTicksWithNothingToDoItRests() {
        timer._start(() -> {}, 16);
        systemTick.run();
        systemTick.run();
        assertThat(said).doesNotContain("stop");
        systemTick.run();
        assertThat(said).containsExactly("start 16", "tick", "tick", "tick", "stop");
    }

    @Test
    void notWhileThereIsSomethingToDo() {
        idle = false;
        long started = timer._start(() -> {}, 16);
        for (int i = 0; i < 10; i++) {
            systemTick.run();
        }
        idle = true;
        systemTick.run();
        systemTick.run();
        timer._resume(started);
        systemTick.run();
        assertThat(said).doesNotContain("stop");
    }

    private final class System extends Timer {
        System() {
            super(() -> {});
        }

        @Override
        public synchronized void start(int period) {
            said.add("start " + period);
        }

        @Override
        public synchronized void stop() {
            said.add("stop");
        }

        @Override
        protected long _start(Runnable runnable) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected long _start(Runnable runnable, int period) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void _stop(long timer) {}

        @Override
        protected void _pause(long timer) {}

        @Override
        protected void _resume(long timer) {}
    }
}
