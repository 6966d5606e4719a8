package nl.driehoek.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the rotation, for times in any order: a clock may be set back, or far ahead, at any moment. */
class RotationTest {
    private static final Instant START = Instant.parse("2026-11-22T14:30:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverTooManyAndTheNewestAlways(long seed) {
        Random random = new Random(seed);
        List<Made> there = new ArrayList<>();
        Instant now = START;
        for (int number = 1; number <= 400; number++) {
            now = next(now, random);
            Made newest = new Made(number, now);
            there.addFirst(newest);
            there = new ArrayList<>(Rotation.kept(there, Made::day));
            assertThat(there).first().isEqualTo(newest);
            assertThat(there).hasSizeLessThanOrEqualTo(Rotation.MOST);
            assertThat(there).isSortedAccordingTo((one, other) -> other.number - one.number);
        }
    }

    /** Rotating after each backup leaves what one rotation of all would have left. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void littleByLittleIsAsAllAtOnce(long seed) {
        Random random = new Random(seed);
        List<Made> all = new ArrayList<>();
        List<Made> there = new ArrayList<>();
        Instant now = START;
        for (int number = 1; number <= 300; number++) {
            now = next(now, random);
            all.addFirst(new Made(number, now));
            there.addFirst(all.getFirst());
            there = new ArrayList<>(Rotation.kept(there, Made::day));
            assertThat(there).isEqualTo(Rotation.kept(all, Made::day));
        }
    }

    @Test
    void aYearOfWorkLeavesTheLastTwelveTheLastOfTenDaysAndTheLastOfNineMonths() {
        List<Made> all = IntStream.range(0, 365 * 6)
                .mapToObj(i -> new Made(i, START.plus(Duration.ofHours(4L * i))))
                .toList()
                .reversed();
        Set<Made> expected = new HashSet<>(all.subList(0, 12));
        expected.addAll(lastOfEach(all, Made::day).subList(0, 10));
        expected.addAll(lastOfEach(all, made -> YearMonth.from(made.day())).subList(0, 9));
        assertThat(Rotation.kept(all, Made::day)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeBetween(26, Rotation.MOST);
    }

    @Test
    void fewAreAllKept() {
        List<Made> few = IntStream.range(0, 12)
                .mapToObj(i -> new Made(i, START.plusSeconds(i)))
                .toList()
                .reversed();
        assertThat(Rotation.kept(few, Made::day)).isEqualTo(few);
        assertThat(Rotation.kept(List.of(), Made::day)).isEmpty();
    }

    private static <K> List<Made> lastOfEach(List<Made> newestFirst, Function<Made, K> period) {
        return newestFirst.stream()
                .collect(Collectors.groupingBy(period, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private static Instant next(Instant now, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> now.minus(Duration.ofDays(random.nextInt(800)));
            case 1 -> now.plus(Duration.ofDays(random.nextInt(8000)));
            case 2 -> now;
            case 3, 4, 5 -> now.plus(Duration.ofDays(1 + random.nextInt(40)));
            default -> now.plus(Duration.ofMinutes(random.nextInt(600)));
        };
    }

    private record Made(int number, Instant at) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }
}
