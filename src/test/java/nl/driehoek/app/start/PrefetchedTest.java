package nl.driehoek.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is begun early is done once for whoever asks first, and anew for all others. */
class PrefetchedTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void itBeginsBeforeAnybodyAsksAndTheFirstOneGetsThat() throws Exception {
        Prefetched<Integer> work = new Prefetched<>(times::incrementAndGet, Runnable::run);
        assertThat(times).hasValue(1);
        assertThat(work.call()).isEqualTo(1);
        assertThat(work.call()).isEqualTo(2);
    }

    @Test
    void nothingIsDoneBeforeTheWorkerDoesIt() throws Exception {
        Prefetched<Integer> work = new Prefetched<>(times::incrementAndGet, waiting::add);
        assertThat(times).hasValue(0);
        waiting.remove().run();
        assertThat(work.call()).isEqualTo(1);
    }

    @Test
    void whatItFailsWithIsToldToTheOneWhoAsks() {
        Prefetched<Integer> work = new Prefetched<>(
                () -> {
                    throw new IOException("gone");
                },
                Runnable::run);
        assertThatThrownBy(work::call).isInstanceOf(IOException.class);
    }
}
