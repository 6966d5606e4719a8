package nl.driehoek.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Alarms on the FX thread: when they go off, and together with which others. */
class FxAlarmTest {
    private final List<String> told = new ArrayList<>(); // on the FX thread
    private final CountDownLatch last = new CountDownLatch(1);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** What is asked for with {@code runLater} comes after all that goes off at that moment, and so does the next picture. */
    @Test
    void theClocksOfTwoWindowsMoveOnInOnePicture() throws Exception {
        Platform.runLater(() -> {
            new FxAlarm().set(Duration.ofMillis(208), () -> tell("wall"));
            new FxAlarm().set(Duration.ofMillis(200), () -> {
                tell("desk");
                Platform.runLater(() -> tell("picture"));
            });
            new FxAlarm().set(Duration.ofMillis(500), () -> {
                tell("later");
                last.countDown();
            });
        });
        await();
        assertThat(told).containsExactly("wall", "desk", "picture", "later");
    }

    @Test
    void oneThatWasCancelledOrSetAnewDoesNotGoOffWithTheOthers() throws Exception {
        Platform.runLater(() -> {
            FxAlarm cancelled = new FxAlarm();
            cancelled.set(Duration.ofMillis(100), () -> tell("cancelled"));
            FxAlarm anew = new FxAlarm();
            anew.set(Duration.ofMillis(100), () -> tell("first"));
            new FxAlarm().set(Duration.ofMillis(100), () -> tell("other"));
            cancelled.cancel();
            anew.set(Duration.ofMillis(300), () -> {
                tell("second");
                last.countDown();
            });
        });
        await();
        assertThat(told).containsExactly("other", "second");
    }

    @Test
    void oneThatFailsIsToldOfAndKeepsNoOtherFromGoingOff() throws Exception {
        Platform.runLater(() -> {
            Thread thread = Thread.currentThread();
            Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((_, e) -> tell(e.getMessage()));
            new FxAlarm().set(Duration.ofMillis(100), () -> {
                throw new IllegalStateException("failed");
            });
            new FxAlarm().set(Duration.ofMillis(100), () -> {
                tell("other");
                thread.setUncaughtExceptionHandler(before);
                last.countDown();
            });
        });
        await();
        assertThat(told).containsExactly("failed", "other");
    }

    private void tell(String what) {
        told.add(what);
    }

    private void await() throws InterruptedException {
        assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
