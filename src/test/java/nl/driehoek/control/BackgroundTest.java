package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final ManualScheduler worker = new ManualScheduler();
    private final ManualScheduler fx = new ManualScheduler();
    private final Background background = new Background(worker, fx);
    private final List<Object> told = new ArrayList<>();

    @Test
    void theResultIsToldOnTheOtherThread() {
        background.run(() -> "gelezen", told::add, told::add);
        worker.runNow();
        assertThat(told).isEmpty();
        fx.runNow();
        assertThat(told).containsExactly("gelezen");
    }

    @Test
    void anExceptionIsToldAsItIs() {
        IOException cause = new IOException("kapot");
        background.run(
                () -> {
                    throw cause;
                },
                told::add);
        worker.runNow();
        fx.runNow();
        assertThat(told).containsExactly(cause);
    }

    @Test
    void anErrorIsToldTooSoThatNobodyWaitsForEver() {
        background.run(
                () -> {
                    throw new StackOverflowError();
                },
                told::add,
                told::add);
        worker.runNow();
        fx.runNow();
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        ExecutionException.class,
                        failure -> assertThat(failure).hasCauseInstanceOf(StackOverflowError.class));
    }
}
