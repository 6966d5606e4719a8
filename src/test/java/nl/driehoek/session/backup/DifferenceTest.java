package nl.driehoek.session.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What putting a backup back would change: each session is told once, and the other way round it is the mirror image. */
class DifferenceTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    void sessionsComeGoAndAreShorterOrLonger() {
        List<Held> there = List.of(held(1, 5), held(2, 9), held(3, 4), held(4, 7));
        List<Held> here = List.of(held(2, 12), held(3, 3), held(4, 7), held(5, 1));
        Difference difference = Difference.between(there, here);
        assertThat(difference.back()).containsExactly(held(1, 5).session());
        assertThat(difference.gone()).containsExactly(held(5, 1).session());
        assertThat(difference.shorter()).containsExactly(held(2, 9).session());
        assertThat(difference.longer()).containsExactly(held(3, 4).session());
        assertThat(difference.isNone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachSessionIsToldOnceAndTheOtherWayRoundIsTheMirrorImage(long seed) {
        Random random = new Random(seed);
        List<Held> there = some(random);
        List<Held> here = some(random);
        Difference one = Difference.between(there, here);
        Difference other = Difference.between(here, there);
        assertThat(one.back()).isEqualTo(other.gone());
        assertThat(one.gone()).isEqualTo(other.back());
        assertThat(one.shorter()).hasSameElementsAs(other.longer());
        assertThat(one.longer()).hasSameElementsAs(other.shorter());
        List<SessionSummary> all = Stream.of(one.back(), one.gone(), one.shorter(), one.longer())
                .flatMap(List::stream)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(one.isNone()).isEqualTo(Set.copyOf(there).equals(Set.copyOf(here)));
        assertThat(Difference.between(there, there).isNone()).isTrue();
    }

    private static List<Held> some(Random random) {
        List<Held> some = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            int id = random.nextInt(25);
            if (ids.add(id)) {
                some.add(held(id, random.nextInt(4)));
            }
        }
        return some;
    }

    private static Held held(int id, long entries) {
        return new Held(new SessionSummary(new SessionId("s-" + id), "Gesprek " + id, NOW, NOW), entries);
    }
}
