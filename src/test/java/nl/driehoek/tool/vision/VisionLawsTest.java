package nl.driehoek.tool.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Writing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of a vision whatever a group does, by random play. */
class VisionLawsTest {
    private static final List<String> NAMES =
            List.of("vertrouwen", "Vertrouwen", "openheid", "respect", "ruimte 😀", "王");
    private static final List<String> BY = List.of(FieldKey.GROUP, "p1", "p2", "p3");

    private final Play play = new Play();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyValueThatWasSaidIsInOneOfThemAndNoDotIsLost(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            step(random);
            VisionWork work = play.work();
            List<CoreValue.Said> inside = work.values().stream()
                    .flatMap(value -> value.said().stream())
                    .toList();
            assertThat(inside).containsExactlyInAnyOrderElementsOf(work.said());
            assertThat(work.values().stream().mapToInt(CoreValue::dots).sum())
                    .isEqualTo(BY.stream().mapToInt(work::placed).sum());
            assertThat(Play.PEOPLE).allMatch(who -> work.placed(who.id()) <= Play.WAY.dots());
            assertThat(work.weighed()).containsExactlyInAnyOrderElementsOf(work.values());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void goingThroughTheStepsAndBackLosesNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            step(random);
        }
        Writing before = play.writing();
        int at = play.work().step();
        for (int i = 0; i < 30; i++) {
            play.write(play.work().goTo(random.nextInt(Play.WAY.steps().size())));
        }
        play.write(play.work().goTo(at));
        Writing stepped = before.withField(
                new FieldKey(Play.CARD, VisionFields.STEP, FieldKey.GROUP), Optional.of(new FieldValue.Number(at + 1)));
        assertThat(play.writing()).isEqualTo(stepped);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatIsPutTogetherCanBeTakenApartAgain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            step(random);
            List<CoreValue> before = play.work().values();
            if (before.size() > 1) {
                Writing kept = play.writing();
                CoreValue one = before.getFirst();
                CoreValue other = before.getLast();
                Change change = play.work().together(one, other);
                play.write(change);
                assertThat(play.work().values()).hasSize(before.size() - 1);
                assertThat(play.work().values().getFirst().dots()).isEqualTo(one.dots() + other.dots());
                play.write(new Change(change.by(), change.field(), Optional.empty()));
                assertThat(play.writing()).isEqualTo(kept);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void thoseWithEquallyManyDotsStandOrFallTogether(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            say(random);
            dot(random);
            List<CoreValue> values = play.work().values();
            for (CoreValue one : values) {
                assertThat(values)
                        .filteredOn(other -> other.dots() == one.dots())
                        .allMatch(other -> other.top() == one.top());
                assertThat(values)
                        .filteredOn(other -> other.dots() > one.dots())
                        .allMatch(other -> !one.top() || other.top());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void whateverStandsInTheFieldsIsRead(long seed) {
        Random random = new Random(seed);
        List<String> sorts = new ArrayList<>(VisionFields.ALL);
        for (int i = 0; i < 300; i++) {
            String sort = sorts.get(random.nextInt(sorts.size()));
            String field = random.nextInt(9) == 0 ? sort : sort + "." + random.nextInt(6);
            play.write(pick(BY, random), field, odd(random));
            VisionWork work = play.work();
            assertThat(work.values().stream()
                            .mapToInt(value -> value.said().size())
                            .sum())
                    .isEqualTo(work.said().size());
            assertThat(work.step()).isBetween(0, 7);
            assertThat(Play.PEOPLE).extracting(Participant::id).allMatch(who -> work.left(who) >= 0);
        }
    }

    private static FieldValue odd(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new FieldValue.Number(random.nextInt(-3, 9));
            case 1 -> new FieldValue.Tick();
            case 2 -> new FieldValue.Place(0, 1);
            default -> new FieldValue.Text(pick(NAMES, random));
        };
    }

    private void step(Random random) {
        switch (random.nextInt(7)) {
            case 0, 1 -> say(random);
            case 2 -> dot(random);
            case 3 -> value(random).ifPresent(value -> play.write(play.work().takeAway(pick(BY, random), value)));
            case 4 -> pair(random).ifPresent(two -> play.write(play.work().together(two.getFirst(), two.getLast())));
            case 5 -> value(random).ifPresent(value -> play.write(play.work().apart(value)));
            default -> wipe(random);
        }
    }

    private void say(Random random) {
        play.say(pick(BY, random), pick(NAMES, random));
    }

    private void dot(Random random) {
        value(random).ifPresent(value -> play.write(play.work().place(pick(BY, random), value)));
    }

    private void wipe(Random random) {
        List<CoreValue.Said> said = play.work().said();
        if (!said.isEmpty() && random.nextBoolean()) {
            CoreValue.Said one = pick(said, random);
            play.write(new Change(one.by(), VisionFields.of(VisionFields.VALUE, one.number()), Optional.empty()));
        }
    }

    private Optional<CoreValue> value(Random random) {
        return Optional.of(play.work().values())
                .filter(values -> !values.isEmpty())
                .map(values -> pick(values, random));
    }

    private Optional<List<CoreValue>> pair(Random random) {
        return value(random)
                .flatMap(one -> value(random)
                        .filter(other -> other.number() != one.number())
                        .map(other -> Stream.of(one, other).toList()));
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
