package nl.driehoek.tool.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {
    static IntStream sizes() {
        return IntStream.rangeClosed(2, 40);
    }

    private static List<String> people(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "p" + i).toList();
    }

    private static List<PairRound> rounds(List<String> people, int number, long seed) {
        List<PairRound> rounds = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rounds.add(Pairs.divide(people, rounds, seed));
        }
        return rounds;
    }

    private static void assertWhole(PairRound round, List<String> people) {
        assertThat(round.people()).containsExactlyInAnyOrderElementsOf(people);
        List<Integer> sizes = round.groups().stream().map(List::size).sorted().toList();
        assertThat(sizes).containsOnly(people.size() % 2 == 0 ? new Integer[] {2} : sizes(people.size()));
        assertThat(sizes.stream().filter(size -> size == 3).count()).isEqualTo(people.size() % 2);
    }

    private static Integer[] sizes(int odd) {
        return odd == 3 ? new Integer[] {3} : new Integer[] {2, 3};
    }

    private static long again(List<PairRound> rounds) {
        Set<Set<String>> met = new HashSet<>();
        return rounds.stream()
                .flatMap(PairRound::meetings)
                .filter(two -> !met.add(two))
                .count();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everybodyIsInOneGroupOfTwoAndOneGroupIsOfThreeWhereTheNumberIsOdd(int number) {
        for (int seed = 0; seed < 5; seed++) {
            List<PairRound> rounds = rounds(people(number), 4, seed);
            rounds.forEach(round -> assertWhole(round, people(number)));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void anEvenGroupMeetsNobodyAgainBeforeEverybodyMetAndThenTheOneOfLongestAgo(int number) {
        if (number % 2 == 0) {
            List<PairRound> rounds = rounds(people(number), number - 1, 7);
            assertThat(again(rounds)).isZero();
            List<PairRound> more = rounds(people(number), 2 * (number - 1), 7);
            Map<Set<String>, Integer> last = new HashMap<>();
            for (int i = 0; i < more.size(); i++) {
                for (Set<String> two : more.get(i).meetings().toList()) {
                    Integer before = last.put(two, i);
                    assertThat(before == null ? number - 1 : i - before).isEqualTo(number - 1);
                }
            }
        }
    }

    /** In a group of three each meets two, so that fewer rounds are without anybody met again. */
    @ParameterizedTest
    @MethodSource("sizes")
    void anOddGroupMeetsNobodyAgainForAThirdOfTheRoundsAtLeast(int number) {
        if (number % 2 == 1) {
            assertThat(again(rounds(people(number), Math.max(1, (number - 1) / 3), 3)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8})
    void noRoundIsBetterThanTheOneThatIsFound(int number) {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<PairRound> before = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                before.add(Pairs.divide(people(number), List.of(), random.nextLong()));
            }
            List<Integer> found = ago(Pairs.divide(people(number), before, seed), before);
            all(people(number))
                    .map(round -> ago(round, before))
                    .forEach(other -> assertThat(worse(found, other)).isFalse());
        }
    }

    @Test
    void theSameSeedGivesTheSamePairsAndAnotherOneOthers() {
        assertThat(rounds(people(12), 3, 5)).isEqualTo(rounds(people(12), 3, 5));
        assertThat(rounds(people(12), 3, 5)).isNotEqualTo(rounds(people(12), 3, 6));
    }

    @Test
    void aGroupThatMeetsAgainGoesOnWhereItWas() {
        List<PairRound> first = rounds(people(8), 4, 1);
        List<PairRound> all = new ArrayList<>(first);
        for (int i = 0; i < 3; i++) {
            all.add(Pairs.divide(people(8), all, 2));
        }
        assertThat(again(all.subList(3, 6))).isZero();
        assertThat(again(all.subList(0, 5))).isZero();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whoComesLaterIsTakenInAndTheOthersStayTogether(int number) {
        for (int late = 1; late <= 4 && number + late <= 40; late++) {
            List<PairRound> before = rounds(people(number), 2, late);
            PairRound round = before.getLast();
            List<String> all = people(number + late);
            PairRound after = Pairs.admit(round, all.subList(number, number + late), before.subList(0, 1), late);
            assertWhole(after, all);
            long broken = round.groups().stream()
                    .filter(group -> after.groups().stream().noneMatch(other -> other.containsAll(group)))
                    .count();
            assertThat(broken).isLessThanOrEqualTo(number % 2 == 1 && late % 2 == 1 ? 1 : 0);
        }
    }

    @Test
    void oneAloneWaitsForTheNext() {
        PairRound alone = Pairs.divide(people(1), List.of(), 1);
        assertThat(alone.groups()).containsExactly(List.of("p1"));
        assertThat(Pairs.admit(alone, List.of("p2"), List.of(), 1).groups()).hasSize(1);
        assertThat(Pairs.divide(List.of(), List.of(), 1)).isEqualTo(PairRound.NONE);
    }

    private static List<Integer> ago(PairRound round, List<PairRound> before) {
        Meetings meetings = new Meetings(before);
        return round.meetings()
                .map(List::copyOf)
                .map(two -> meetings.ago(two.getFirst(), two.getLast()))
                .filter(rounds -> rounds > 0)
                .sorted()
                .toList();
    }

    private static boolean worse(List<Integer> found, List<Integer> other) {
        for (int i = 0; i < Math.min(found.size(), other.size()); i++) {
            if (!found.get(i).equals(other.get(i))) {
                return found.get(i) < other.get(i);
            }
        }
        return found.size() > other.size();
    }

    /** Every round that there can be. */
    private static Stream<PairRound> all(List<String> people) {
        return ways(people).map(PairRound::new);
    }

    private static Stream<List<List<String>>> ways(List<String> people) {
        if (people.isEmpty()) {
            return Stream.of(List.of());
        }
        String first = people.getFirst();
        List<List<String>> groups = new ArrayList<>();
        for (int i = 1; i < people.size(); i++) {
            groups.add(List.of(first, people.get(i)));
            for (int j = i + 1; j < people.size() && people.size() % 2 == 1; j++) {
                groups.add(List.of(first, people.get(i), people.get(j)));
            }
        }
        return groups.stream()
                .flatMap(group -> ways(without(people, group)).map(rest -> {
                    List<List<String>> all = new ArrayList<>(List.of(group));
                    all.addAll(rest);
                    return all;
                }));
    }

    private static List<String> without(List<String> people, List<String> group) {
        return people.stream().filter(who -> !group.contains(who)).toList();
    }
}
