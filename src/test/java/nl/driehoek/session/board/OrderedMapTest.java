package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map of which every step is kept. */
class OrderedMapTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itIsAlwaysAsAnOrdinaryMapAndNoStepChangesTheOnesBefore(long seed) {
        Random random = new Random(seed);
        Map<Key, Integer> ordinary = new LinkedHashMap<>();
        List<Map<Key, Integer>> steps = new ArrayList<>(List.of(OrderedMap.of(Map.of())));
        List<Map<Key, Integer>> expected = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < 600; i++) {
            Key key = new Key(random.nextInt(200));
            OrderedMap<Key, Integer> last = OrderedMap.of(steps.getLast());
            boolean goes = random.nextInt(3) == 0;
            steps.add(goes ? last.without(key) : last.with(key, i));
            if (goes) {
                ordinary.remove(key);
            } else {
                ordinary.put(key, i);
            }
            expected.add(new LinkedHashMap<>(ordinary));
        }
        for (int i = 0; i < steps.size(); i++) {
            assertSame(steps.get(i), expected.get(i));
        }
    }

    @Test
    void nobodyCanChangeIt() {
        Map<String, Integer> map = OrderedMap.of(Map.of("a", 1));
        assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(map.get(null)).isNull();
    }

    private static void assertSame(Map<Key, Integer> map, Map<Key, Integer> ordinary) {
        assertThat(map).hasSameSizeAs(ordinary).isEqualTo(ordinary).hasSameHashCodeAs(ordinary);
        assertThat(List.copyOf(map.entrySet())).isEqualTo(List.copyOf(ordinary.entrySet()));
        List<Key> keys = new ArrayList<>();
        map.forEach((key, value) -> keys.add(key));
        assertThat(keys).isEqualTo(List.copyOf(ordinary.keySet()));
        ordinary.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get(new Key(999))).isNull();
    }

    /** Many of them have the same hash. */
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 7;
        }
    }
}
