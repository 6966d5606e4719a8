package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A part is made when it is first wanted, and once. */
class OnDemandTest {

    @Test
    void itIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        OnDemand<Integer> part = new OnDemand<>(made::incrementAndGet);
        part.ifMade(seen::add);
        assertThat(seen).isEmpty();
        assertThat(part.get()).isEqualTo(1);
        assertThat(part.get()).isEqualTo(1);
        part.ifMade(seen::add);
        assertThat(seen).containsExactly(1);
    }
}
